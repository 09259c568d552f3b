/**
 * Finds reports that were copied from one another, within a stream of any length. Reports come in
 * one after the other; out goes, for each, its {@link org.readout.model.Kinship} with earlier ones.
 *
 * <p>The one package of the core that remembers: a bounded number of sampled word runs of the
 * latest originals, never their texts. Tells a {@link org.readout.copies.Journal} what it learns,
 * so that another run can go on from there. Knows no files and no clock.
 */
@NullMarked
package org.readout.copies;

import org.jspecify.annotations.NullMarked;

/**
 * Finds reports that were copied from one another, within a stream of any length. Reports come in
 * one after the other; out goes, for each, its {@link org.readout.model.Kinship} with earlier ones.
 *
 * <p>The one package of the core that remembers: a bounded number of sampled word runs of the
 * latest originals, never their texts. Knows no files and no clock.
 */
@NullMarked
package org.readout.copies;

import org.jspecify.annotations.NullMarked;

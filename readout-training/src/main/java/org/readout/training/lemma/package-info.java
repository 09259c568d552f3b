/**
 * Learns lemmas: from pairs of form and lemma with their tags, exceptions and ending rules. Knows
 * no treebanks and no model files.
 */
@NullMarked
package org.readout.training.lemma;

import org.jspecify.annotations.NullMarked;

/**
 * Chooses the universal tag, Penn tag and features of a word. Takes its form and a network's scores
 * of tags; knows nothing of neighbours, text offsets, lemmas or trees.
 */
@NullMarked
package org.readout.analyzer.tag;

import org.jspecify.annotations.NullMarked;

/**
 * Gives each word of a sentence its universal tag, Penn tag and features. Takes word forms and a
 * trained model; knows nothing of text offsets, lemmas or trees.
 */
@NullMarked
package org.readout.analyzer.tag;

import org.jspecify.annotations.NullMarked;

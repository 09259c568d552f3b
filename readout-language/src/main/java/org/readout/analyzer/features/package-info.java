/**
 * Turns words and states into hashed features: what can be seen of a word, which of it is put
 * together (templates, which are data of the model file), and the weights of the outcome. Nothing
 * here knows tags or trees.
 */
@NullMarked
package org.readout.analyzer.features;

import org.jspecify.annotations.NullMarked;

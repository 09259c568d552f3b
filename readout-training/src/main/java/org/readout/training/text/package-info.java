/**
 * Measures how raw text is cut into sentences and words, on text rebuilt from treebanks. Trains
 * nothing.
 */
@NullMarked
package org.readout.training.text;

import org.jspecify.annotations.NullMarked;

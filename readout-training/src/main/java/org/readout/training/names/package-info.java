/**
 * Learns to find names from the entity marks of the GUM treebank, and measures how well they are
 * found. Takes CoNLL-U sentences with marks, gives the sections of a model file.
 */
@NullMarked
package org.readout.training.names;

import org.jspecify.annotations.NullMarked;

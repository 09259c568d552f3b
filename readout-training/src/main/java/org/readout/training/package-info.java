/**
 * Trains the analyzer's model from treebanks. Takes CoNLL-U files, gives one model file, the same
 * bytes for the same files. Never on a user's path.
 */
@NullMarked
package org.readout.training;

import org.jspecify.annotations.NullMarked;

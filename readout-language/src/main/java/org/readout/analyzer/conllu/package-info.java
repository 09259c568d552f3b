/**
 * Reads and writes CoNLL-U: comments, word ranges and empty words are kept as they stand, so that a
 * file read and written is the same file.
 */
@NullMarked
package org.readout.analyzer.conllu;

import org.jspecify.annotations.NullMarked;

/**
 * Gives words their dictionary forms, from form and tags, by exceptions and ending rules learnt
 * from treebanks. Lower case but for names.
 */
@NullMarked
package org.readout.analyzer.lemma;

import org.jspecify.annotations.NullMarked;

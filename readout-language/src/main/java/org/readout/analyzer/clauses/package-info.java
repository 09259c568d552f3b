/**
 * Hangs clauses anew that the parser hangs where English grammar cannot have them. In come a
 * sentence's words, tags and arcs, out goes the same sentence with some arcs changed. It knows a
 * few shapes only, each safe on treebanks, and never looks at more than one sentence.
 */
@NullMarked
package org.readout.analyzer.clauses;

import org.jspecify.annotations.NullMarked;

/**
 * Raw text in, sentences and words with their places out, cut as the English Universal Dependencies
 * treebanks EWT and GUM cut them. Knows no tags and no trees; the words that it must know by sight
 * stand in {@code english.rules} beside it.
 */
@NullMarked
package org.readout.analyzer.text;

import org.jspecify.annotations.NullMarked;

package org.readout.analyzer.tag;

import org.readout.language.Upos;

/**
 * The tags and features of one word.
 *
 * @param xpos Penn Treebank tag
 * @param features UD features such as {@code Number=Sing|Person=3}; {@code _} for none
 */
public record WordTag(Upos upos, String xpos, String features) {}

package org.readout.analyzer.parse;

/**
 * What the parser says of one word.
 *
 * @param head index in the sentence of the word that governs it, -1 for the root
 * @param relation UD relation with subtype, such as {@code nsubj:pass}
 */
public record Arc(int head, String relation) {}

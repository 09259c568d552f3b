package org.readout.analyzer.parse;

/**
 * What governs a word, and how.
 *
 * @param head index of the governing word, -1 for the root
 * @param confidence how likely head and relation are right, from 0 to 1
 */
public record Arc(int head, String relation, float confidence) {}

package org.readout.analyzer.text;

/**
 * A place between two words where a sentence may end.
 *
 * @param first the first word of the sentence
 * @param core the last word before the place that is no closing mark
 * @param last the last word before the place
 * @param open how many brackets are open there
 */
record Place(int first, int core, int last, int open) {}

package org.readout.status;

/**
 * One word's bearing on a predicate.
 *
 * @param word index of the word in its sentence
 */
record Step(StatusRule rule, int word) {}

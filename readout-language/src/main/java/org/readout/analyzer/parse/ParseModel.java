package org.readout.analyzer.parse;

/** All that is learnt about trees: which relations there are, what to look at, what it weighs. */
public record ParseModel(Relations relations, ParseFeatures features, ParseWeights weights) {}

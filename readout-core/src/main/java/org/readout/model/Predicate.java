package org.readout.model;

/** A verb or event noun with how it is told. */
public record Predicate(Phrase phrase, Judgement judgement) {}

package org.readout.events;

import org.readout.ontology.Ontology;

/**
 * What the engine knows of events: the rules, words with a grammar of their own, the codes, how
 * sure a match is.
 */
record Rulebook(
    RuleIndex rules,
    GrammarWords words,
    FurtherPlaces further,
    EarlierActs earlier,
    Ontology ontology,
    Confidence confidence) {}

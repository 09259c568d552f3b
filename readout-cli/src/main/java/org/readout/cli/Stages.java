package org.readout.cli;

import java.util.function.Function;
import org.readout.language.LanguageCheck;
import org.readout.model.Reading;
import org.readout.model.Report;
import org.readout.ontology.Ontology;
import org.readout.output.Coder;

/**
 * All that coding needs, wired together once.
 *
 * @param reader codes one report; safe for many threads at once
 * @param language keeps texts in other languages away from it
 */
record Stages(
    Function<Report, Reading> reader, LanguageCheck language, Ontology ontology, Coder coder) {}

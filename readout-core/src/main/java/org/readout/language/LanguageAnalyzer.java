package org.readout.language;

import org.readout.model.Report;

/**
 * Gives a report's sentences, words, trees, names and chains. Safe for use by many threads at once.
 */
@FunctionalInterface
public interface LanguageAnalyzer {
  Analysis analyze(Report report);
}

package org.readout.events;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Rules by the word that may trigger them. */
final class RuleIndex {
  private final Map<String, List<Candidate>> byWord = new HashMap<>();

  /** A rule with one of its patterns. */
  record Candidate(EventRule rule, Pattern pattern) {}

  RuleIndex(List<EventRule> rules) {
    for (EventRule rule : rules) {
      for (Pattern pattern : rule.patterns()) {
        byWord
            .computeIfAbsent(pattern.indexWord(), none -> new ArrayList<>())
            .add(new Candidate(rule, pattern));
      }
    }
  }

  /** The candidates for a word, under its lemma and under its form. */
  Stream<Candidate> at(String lemma, String form) {
    List<Candidate> byLemma = byWord.getOrDefault(lemma, List.of());
    String lower = form.toLowerCase(Locale.ROOT);
    return lower.equals(lemma)
        ? byLemma.stream()
        : Stream.concat(byLemma.stream(), byWord.getOrDefault(lower, List.of()).stream());
  }
}

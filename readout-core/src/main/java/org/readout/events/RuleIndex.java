package org.readout.events;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Rules by the word that may trigger them, so that time grows with words and not with rules. */
final class RuleIndex {
  private final Map<String, List<Candidates>> byWord = new HashMap<>();

  /** A pattern with all rules that it may trigger. */
  record Candidates(Pattern pattern, List<EventRule> rules) {}

  RuleIndex(List<EventRule> rules) {
    Map<Pattern, List<EventRule>> byPattern = new LinkedHashMap<>();
    for (EventRule rule : rules) {
      for (Pattern pattern : rule.patterns()) {
        byPattern.computeIfAbsent(pattern, none -> new ArrayList<>()).add(rule);
      }
    }
    byPattern.forEach(
        (pattern, triggered) ->
            byWord
                .computeIfAbsent(pattern.indexWord(), none -> new ArrayList<>())
                .add(new Candidates(pattern, List.copyOf(triggered))));
  }

  /** The candidates for a word, under its lemma and under its form, both in lower case. */
  List<Candidates> at(String lemma, String form) {
    List<Candidates> byLemma = byWord.getOrDefault(lemma, List.of());
    List<Candidates> byForm = form.equals(lemma) ? List.of() : byWord.getOrDefault(form, List.of());
    if (byForm.isEmpty()) {
      return byLemma;
    }
    List<Candidates> both = new ArrayList<>(byLemma);
    both.addAll(byForm);
    return both;
  }
}

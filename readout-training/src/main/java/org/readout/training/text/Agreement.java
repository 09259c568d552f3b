package org.readout.training.text;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.readout.analyzer.text.SentenceText;
import org.readout.model.Span;

/** How many things there are, how many were found, and how many of these rightly. */
record Agreement(int gold, int found, int right) {
  static final Agreement NONE = new Agreement(0, 0, 0);

  /** Compares what begins and ends at the same places. */
  static Agreement of(Set<Span> gold, Set<Span> found) {
    Set<Span> right = new HashSet<>(gold);
    right.retainAll(found);
    return new Agreement(gold.size(), found.size(), right.size());
  }

  static Set<Span> words(List<SentenceText> sentences) {
    return sentences.stream().flatMap(s -> s.words().stream()).collect(Collectors.toSet());
  }

  static Set<Span> sentences(List<SentenceText> sentences) {
    return sentences.stream().map(SentenceText::span).collect(Collectors.toSet());
  }

  Agreement plus(Agreement other) {
    return new Agreement(gold + other.gold, found + other.found, right + other.right);
  }

  /** The harmonic mean of precision and recall; 0 where there is nothing. */
  double f1() {
    return gold + found == 0 ? 0 : 2.0 * right / (gold + found);
  }
}

package org.readout.rulebook;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.model.Claim;
import org.readout.model.Reading;
import org.readout.model.Span;

/** Counts how often each rule codes something in a body of reports. */
public final class RuleUse {
  private final Map<String, Use> byRule = new HashMap<>();

  /**
   * How often a rule was used.
   *
   * @param example the sentence in which it was used first
   */
  public record Use(String rule, int times, Optional<String> example) {}

  /** Counts the claims of one report. */
  public void add(Reading reading) {
    reading.claims().forEach(claim -> add(reading, claim));
  }

  private void add(Reading reading, Claim claim) {
    byRule.merge(
        claim.rule().value(),
        new Use(claim.rule().value(), 1, Optional.of(sentence(reading, claim))),
        (one, more) -> new Use(one.rule(), one.times() + more.times(), one.example()));
  }

  private static String sentence(Reading reading, Claim claim) {
    Span span = reading.sentences().get(claim.sentence());
    return span.of(reading.report().text()).replaceAll("\\s+", " ");
  }

  /** The use of each of these rules, the most used first, the never used last, else by name. */
  public List<Use> of(List<String> rules) {
    return rules.stream()
        .map(rule -> byRule.getOrDefault(rule, new Use(rule, 0, Optional.empty())))
        .sorted(Comparator.comparingInt(Use::times).reversed().thenComparing(Use::rule))
        .toList();
  }
}

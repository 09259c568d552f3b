package org.readout.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.readout.rules.Problem;

class ConfidenceTest {
  private static final String HEADER = "evidence\tweight\n";

  private final List<Problem> problems = new ArrayList<>();

  private Confidence read(String table) {
    return Confidence.read(Ontologies.with(Map.of("en/events/confidence.tsv", table)), problems);
  }

  private static Evidence evidence(double others, double length) {
    return new Evidence(List.of(1.0, others, 0.0, 0.0, length));
  }

  @Test
  void withoutWeightsAnEventIsAsLikelyAsNot() {
    assertEquals(0.5, read(HEADER).of(evidence(1, 1)));
  }

  @Test
  void anEventThatOtherRulesSeeIsSurer() {
    Confidence confidence = read(HEADER + "other rules hold at the words\t1.0\n");
    assertTrue(confidence.of(evidence(0.5, 0)) > confidence.of(evidence(0.25, 0)));
  }

  @Test
  void anUnknownSignIsToldWithThoseThereAre() {
    read(HEADER + "weather\t1.0\n");
    assertTrue(
        problems.get(0).toString().contains("read \"weather\" and weight \"1.0\"; write one of"),
        problems.toString());
  }

  @Test
  void evidenceHasAValueForEverySign() {
    assertThrows(IllegalArgumentException.class, () -> new Evidence(List.of(1.0)));
  }
}

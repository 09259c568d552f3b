package org.readout.events;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.readout.model.EventType;
import org.readout.rules.Problem;

class EarlierActsTest {
  private static final String HEADER = "event\tas\twithin\n";
  private static final String REMEDY =
      "write PLOVER's types, the earlier ones with commas between them, and a number of sentences";

  private final List<Problem> problems = new ArrayList<>();

  @Test
  void aTypeMayHaveBeenToldAsOneOfSeveral() {
    EarlierActs acts = read("ASSAULT\tASSAULT, COERCE\t2\n");
    assertEquals(
        new EarlierActs.Window(Set.of(EventType.ASSAULT, EventType.COERCE), 2),
        acts.of(EventType.ASSAULT));
  }

  @Test
  void aTypeWithoutALineWasNeverToldBefore() {
    assertEquals(EarlierActs.Window.NONE, read("ASSAULT\tASSAULT\t2\n").of(EventType.AID));
  }

  @Test
  void whatIsNoTypeIsToldWithItsLine() {
    read("ASSAULT\tATTACK\t2\n");
    assertEquals(List.of("en/events/before.tsv:2: read [ASSAULT, ATTACK, 2]; " + REMEDY), told());
  }

  @Test
  void whatIsNoNumberOfSentencesIsToldWithItsLine() {
    read("ASSAULT\tASSAULT\ttwo\n");
    assertEquals(
        List.of("en/events/before.tsv:2: read [ASSAULT, ASSAULT, two]; " + REMEDY), told());
  }

  private List<String> told() {
    return problems.stream().map(Problem::toString).toList();
  }

  private EarlierActs read(String rows) {
    return EarlierActs.read(
        Ontologies.with(Map.of("en/events/before.tsv", HEADER + rows)), problems);
  }
}

package org.readout.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StanzaCheckTest {
  private final List<Problem> problems = new ArrayList<>();
  private final StanzaCheck check = new StanzaCheck(List.of("rule", "yes", "no"), problems);

  private static Stanza stanza(String file, int line, String... keys) {
    List<Stanza.Entry> entries = new ArrayList<>();
    for (String key : keys) {
      entries.add(new Stanza.Entry(line + entries.size(), key, key.equals("rule") ? "a/b" : "x"));
    }
    return new Stanza(file, line, entries);
  }

  @Test
  void aWholeRuleIsNoProblem() {
    check.check(stanza("one.rules", 1, "rule", "yes", "no"));
    assertEquals(List.of(), problems);
  }

  @Test
  void eachKeyThatARuleLacksIsToldAtItsFirstLine() {
    check.check(stanza("one.rules", 4, "rule"));
    assertEquals(
        List.of(
            new Problem("one.rules", 4, "read a rule without \"yes:\"; write one"),
            new Problem("one.rules", 4, "read a rule without \"no:\"; write one")),
        problems);
  }

  @Test
  void aNameThatStandsInAnotherFileIsToldWithBothPlaces() {
    check.check(stanza("one.rules", 1, "rule", "yes", "no"));
    check.check(stanza("two.rules", 7, "yes", "rule", "no"));
    assertEquals(
        List.of(
            new Problem(
                "two.rules",
                8,
                "read rule name \"a/b\" again after one.rules:1; write another name")),
        problems);
  }
}

package org.readout.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StanzaReaderTest {
  private static final StanzaReader READER = new StanzaReader(Set.of("rule", "words"));

  private static final String ALPHABET = "rule:words#, \n\t\u2028\uD83D\uDE00é";

  private final List<Problem> problems = new ArrayList<>();

  private List<Stanza> read(String text) {
    return READER.read(new RuleText("en/test.rules", text), problems);
  }

  @Test
  void aBlankLineEndsAStanzaAndANoteDoesNot() {
    List<Stanza> stanzas = read("rule: a/b\n# a note\nwords: x, y ,, z\n\nrule: c/d\n");
    assertEquals(2, stanzas.size());
    assertEquals(List.of("x", "y", "z"), stanzas.get(0).list("words"));
    assertEquals(5, stanzas.get(1).line());
    assertEquals(List.of(), problems);
  }

  @Test
  void everyProblemOfAFileIsToldWithItsLine() {
    read("rule a/b\nwoords: x\nwords:\n");
    assertEquals(List.of(1, 2, 3), problems.stream().map(Problem::line).toList());
    assertEquals(
        "en/test.rules:2: read key \"woords\"; write one of rule, words",
        problems.get(1).toString());
  }

  @Test
  void aValueMayHoldAColon() {
    assertEquals("at 10:30", read("words: at 10:30\n").get(0).first("words").orElseThrow().value());
  }

  @Test
  void randomTextNeverBreaksTheReader() {
    Random random = new Random(7);
    for (int i = 0; i < 500; i++) {
      StringBuilder text = new StringBuilder();
      for (int k = random.nextInt(200); k > 0; k--) {
        text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
      }
      List<Stanza> stanzas = read(text.toString());
      assertTrue(stanzas.stream().allMatch(s -> !s.entries().isEmpty()));
    }
  }
}

package org.readout.analyzer.lemma;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import org.junit.jupiter.api.Test;

class EndingsTest {
  private static final Endings ENDINGS =
      new Endings(
          Map.of(
              "NNS s",
              new Ending(1, ""),
              "NNS ies",
              new Ending(3, "y"),
              "VBD ",
              new Ending(2, "")));

  @Test
  void theLongestRunOfLastLettersDecides() {
    assertEquals("party", ENDINGS.lemma("parties", "parties", "NNS"));
    assertEquals("town", ENDINGS.lemma("towns", "towns", "NNS"));
  }

  @Test
  void aRuleWithoutLettersHoldsForAllFormsOfATag() {
    assertEquals("bomb", ENDINGS.lemma("bombed", "bombed", "VBD"));
  }

  @Test
  void aFormWithoutARuleStaysAsItIs() {
    assertEquals("slowly", ENDINGS.lemma("slowly", "slowly", "RB"));
  }

  @Test
  void aFormWithFewerLettersThanARuleDropsStaysAsItIs() {
    assertEquals("x", new Ending(3, "y").of("x"));
  }

  @Test
  void anEndingIsWhatFormAndLemmaDoNotShare() {
    assertEquals(new Ending(3, "y"), Ending.between("parties", "party"));
    assertEquals(new Ending(4, "go"), Ending.between("went", "go"));
    assertEquals(new Ending(0, ""), Ending.between("sheep", "sheep"));
  }

  @Test
  void lettersCannotBeDroppedLessThanNone() {
    assertThrows(IllegalArgumentException.class, () -> new Ending(-1, ""));
  }
}

package org.readout.analyzer.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.readout.rules.RuleFileException;
import org.readout.rules.RuleText;

class WordListsTest {
  @Test
  void theListsThatShipAreSound() {
    WordLists lists = WordLists.load();
    assertTrue(lists.beforeName().contains("Gen."));
    assertTrue(lists.pieces().containsKey("cannot"));
  }

  @Test
  void anUnknownListIsToldWithItsLine() {
    RuleText file = new RuleText("english.rules", "prefix: non\nprefixes: anti\n");
    RuleFileException thrown = assertThrows(RuleFileException.class, () -> WordLists.read(file));
    assertEquals(1, thrown.problems().size());
    assertEquals(2, thrown.problems().get(0).line());
    assertTrue(thrown.problems().get(0).message().startsWith("read key \"prefixes\""));
  }

  @Test
  void aListMayStandInSeveralLines() {
    WordLists lists = WordLists.read(new RuleText("english.rules", "prefix: non\nprefix: Anti\n"));
    assertTrue(lists.prefixes().contains("non") && lists.prefixes().contains("anti"));
  }
}

package org.readout.analyzer.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;

class WordKindsTest {
  private static int kind(WordKinds kinds, String word) {
    return kinds.of(WordHashes.of(word, 0, word.length()));
  }

  @Test
  void aWordKeepsItsKindInAnyCase() {
    WordKinds kinds = WordKinds.of(Map.of("said", 1, "envoy", 8));
    assertEquals(1, kind(kinds, "said"));
    assertEquals(8, kind(kinds, "Envoy"));
  }

  @Test
  void anUnknownWordHasNone() {
    assertEquals(0, kind(WordKinds.of(Map.of("said", 1)), "minister"));
  }

  @Test
  void theFirstFourKindsAreFiniteVerbs() {
    assertTrue(WordKinds.finite(1) && WordKinds.finite(4));
    assertFalse(WordKinds.finite(0) || WordKinds.finite(5));
  }
}

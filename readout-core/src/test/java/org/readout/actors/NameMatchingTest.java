package org.readout.actors;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

final class NameMatchingTest {
  @Test
  void firstLettersOfCapitalisedWordsAreAnAcronym() {
    assertTrue(NameMatching.acronymOf("NFRA", "Northern Fishing Rights Association"));
    assertTrue(NameMatching.acronymOf("N.F.R.A.", "Northern Fishing Rights Association"));
    assertTrue(NameMatching.acronymOf("BRF", "Bureau of River Fisheries"));
  }

  @Test
  void otherLettersAreNone() {
    assertFalse(NameMatching.acronymOf("NFA", "Northern Fishing Rights Association"));
    assertFalse(NameMatching.acronymOf("A", "Association"));
  }
}

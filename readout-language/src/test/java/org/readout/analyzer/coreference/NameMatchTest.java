package org.readout.analyzer.coreference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

final class NameMatchTest {
  private static NameMatch match(String one, String other) {
    return NameMatch.of(words(one), words(other));
  }

  private static List<String> words(String name) {
    return List.of(name.split(" ", -1));
  }

  @Test
  void aSurnameIsTheLastWordOfTheName() {
    assertEquals(NameMatch.LAST, match("Novak", "Jana Novak"));
    assertEquals(NameMatch.LAST, match("Jana Novak", "Novak"));
  }

  @Test
  void capitalsMakeNoOtherName() {
    assertEquals(NameMatch.SAME, match("ACME Steel", "Acme Steel"));
  }

  @Test
  void theFirstWordOfABodysNameStandsForIt() {
    assertEquals(NameMatch.FIRST, match("Acme", "Acme Steel Works"));
  }

  @Test
  void twoPeopleOfOneFamilyAreInConflict() {
    assertEquals(NameMatch.CONFLICT, match("Jana Novak", "Peter Novak"));
  }

  @Test
  void namesWithoutACommonWordDoNotMatch() {
    assertEquals(NameMatch.NONE, match("Jana Novak", "Acme"));
  }

  @Test
  void firstLettersOfCapitalisedWordsAreAnAcronym() {
    assertTrue(NameMatch.acronymOf("NFRA", words("Northern Fishing Rights Association")));
    assertTrue(NameMatch.acronymOf("BRF", words("Bureau of River Fisheries")));
  }

  @Test
  void otherLettersAreNone() {
    assertFalse(NameMatch.acronymOf("NFA", words("Northern Fishing Rights Association")));
    assertFalse(NameMatch.acronymOf("A", words("Acme Association")));
    assertFalse(NameMatch.acronymOf("Nfra", words("Northern Fishing Rights Association")));
  }
}

package org.readout.training.silver;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class SieveTest {
  private final Sieve sieve = new Sieve();

  private boolean keeps(String words) {
    return sieve.keeps(List.of(words.split(" ")));
  }

  @Test
  void aSentenceIsKeptOnceHoweverItIsCapitalised() {
    assertTrue(keeps("The farmers of Orvane marched home ."));
    assertFalse(keeps("The Farmers of Orvane marched home ."));
  }

  @Test
  void aLineOfFiguresIsDropped() {
    assertFalse(keeps("Net 2,853 vs 1,579 ."));
    assertTrue(keeps("The vote was 12 to 7 against the mayor ."));
  }

  @Test
  void aSentenceInCapitalsOnlyIsDropped() {
    assertFalse(keeps("THE FARMERS OF ORVANE MARCH ."));
  }

  @Test
  void aFourthSentenceFromOneMouldIsDropped() {
    assertTrue(keeps("Orvane Corp declared a dividend of 3 cents ."));
    assertTrue(keeps("Talmere declared a dividend of 12 cents ."));
    assertTrue(keeps("The Brisk Bank declared a dividend of 9 cents ."));
    assertFalse(keeps("Lodan declared a dividend of 4 cents ."));
  }

  @Test
  void sentencesOfThreeWordsOrSixtyOneAreDropped() {
    assertFalse(keeps("They went home"));
    assertFalse(keeps(String.join(" ", Collections.nCopies(61, "word"))));
  }
}

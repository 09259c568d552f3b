package org.readout.training.silver;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HeldOutTest {
  private final HeldOut heldOut = new HeldOut();

  @BeforeEach
  void measureBySomeText() {
    heldOut.add("ORVANE (April 4): The mayor didn't open the granary, her spokesman said.");
  }

  @Test
  void wordsCutAndQuotedInAnotherWayAreStillTheSame() {
    assertTrue(heldOut.holds("The mayor did n't open the ' granary ' , her spokesman said ."));
  }

  @Test
  void aPartOfAHeldOutSentenceIsHeldOut() {
    assertTrue(heldOut.holds("the mayor didn't open the granary"));
  }

  @Test
  void aSentenceAroundAHeldOutOneIsHeldOut() {
    assertTrue(
        heldOut.holds("On Monday the mayor didn't open the granary, her spokesman said again."));
  }

  @Test
  void anotherSentenceIsFree() {
    assertFalse(heldOut.holds("The mayor opened the harbour, and her spokesman came along."));
  }

  @Test
  void aFewLettersCountAsHeldOut() {
    assertTrue(heldOut.holds("He is here ."));
  }
}

package org.readout.training.silver;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class DetokenizerTest {
  private static void joins(String words, String printed) {
    assertEquals(printed, Detokenizer.join(words));
  }

  @Test
  void stopsAndClippedWordsStandAtTheWordBefore() {
    joins("They did n't , Orvane 's mayor said .", "They didn't, Orvane's mayor said.");
    joins("They don ’ t .", "They don’t.");
  }

  @Test
  void quotationMarksStandAtWhatTheyEnclose() {
    joins("`` We left , '' she said .", "\"We left,\" she said.");
    joins("He wrote \" We left \" and sat .", "He wrote \"We left\" and sat.");
    joins("“ We left , ” she said .", "“We left,” she said.");
  }

  @Test
  void bracketsAndSignsOfMoneyStandAtWhatFollows() {
    joins("She paid $ 40 ( all of it ) .", "She paid $40 (all of it).");
    joins("He sat -LRB- at last -RRB- .", "He sat (at last).");
  }

  @Test
  void textInPrintStaysAsItIs() {
    joins("The \"old\" mayor's house - all of it.", "The \"old\" mayor's house - all of it.");
  }
}

package org.readout.output;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

final class CodePointsTest {

  @Test
  void placesInPlainTextStayAsTheyAre() {
    CodePoints points = new CodePoints("Zürich");

    assertEquals(0, points.at(0));
    assertEquals(6, points.at(6));
  }

  @Test
  void aPairOfSurrogatesIsOneCodePoint() {
    CodePoints points = new CodePoints("a\uD83D\uDE4Fb");

    assertEquals(1, points.at(1));
    assertEquals(2, points.at(3));
    assertEquals(3, points.at(4));
  }

  @RepeatedTest(50)
  void everyPlaceAgreesWithJavasOwnCount(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 40; i++) {
      text.append(random.nextBoolean() ? "x" : random.nextBoolean() ? "\uD83D\uDE00" : "\uD83D");
    }
    CodePoints points = new CodePoints(text.toString());
    for (int place = 0; place <= text.length(); place++) {
      boolean within =
          place > 0
              && place < text.length()
              && Character.isSurrogatePair(text.charAt(place - 1), text.charAt(place));
      if (!within) {
        assertEquals(text.codePointCount(0, place), points.at(place), "at " + place);
      }
    }
  }
}

package org.readout.analyzer.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ShapeTest {
  private static Shape shape(String word) {
    return Shape.of(word, 0, word.length());
  }

  @Test
  void wordsAreSortedByTheirLetters() {
    assertEquals(Shape.LOWER, shape("envoy"));
    assertEquals(Shape.LOWER, shape("n't"));
    assertEquals(Shape.LOWER, shape("'s"));
    assertEquals(Shape.CAPITALIZED, shape("Envoy"));
    assertEquals(Shape.CAPITALS, shape("UN"));
    assertEquals(Shape.LETTER, shape("A"));
    assertEquals(Shape.MIXED, shape("McKenna"));
    assertEquals(Shape.ABBREVIATION, shape("U.S."));
  }

  @Test
  void numbersAreApartFromWordsWithDigits() {
    assertEquals(Shape.NUMBER, shape("1,200"));
    assertEquals(Shape.NUMBER, shape("10:30"));
    assertEquals(Shape.NUMBER_WITH_LETTERS, shape("2nd"));
  }

  @Test
  void addressesHaveAShapeOfTheirOwn() {
    assertEquals(Shape.ADDRESS, shape("desk@example.org"));
    assertEquals(Shape.ADDRESS, shape("https://example.org"));
  }

  @Test
  void stopsAreSortedByTheirLast() {
    assertEquals(Shape.FULL_STOP, shape("."));
    assertEquals(Shape.DOTS, shape("..."));
    assertEquals(Shape.DOTS, shape("…"));
    assertEquals(Shape.ASKING, shape("!?"));
    assertEquals(Shape.CRYING, shape("!!"));
  }

  @Test
  void marksAreSortedByWhatTheyDo() {
    assertEquals(Shape.OPENING, shape("("));
    assertEquals(Shape.CLOSING, shape("]"));
    assertEquals(Shape.CLOSING, shape("”"));
    assertEquals(Shape.QUOTE, shape("\""));
    assertEquals(Shape.QUOTE, shape("''"));
    assertEquals(Shape.DASH, shape("--"));
    assertEquals(Shape.RULE, shape("------"));
    assertEquals(Shape.BULLET, shape("•"));
    assertEquals(Shape.SIGN, shape("$"));
  }

  @Test
  void noSentenceBeginsWithAStopOrAComma() {
    assertTrue(shape(",").continues() && shape("?!").continues());
    assertFalse(shape("\"").continues() || shape("-").continues());
  }
}

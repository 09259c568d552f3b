package org.readout.analyzer.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import org.junit.jupiter.api.Test;

class LinesTest {
  private static final String LONG = "A line of some forty letters or more of them all";

  @Test
  void aBlankLineEndsASentence() {
    assertArrayEquals(new int[] {1, 4}, Lines.breaks("a\n\nb"));
  }

  @Test
  void aBreakInWrappedTextDoesNot() {
    String text = LONG + "\nAnother line of just about the same long length";
    assertArrayEquals(new int[] {text.length()}, Lines.breaks(text));
  }

  @Test
  void aLineThatEndsEarlyIsALineOfItsOwn() {
    String text = "Title\n" + LONG;
    assertArrayEquals(new int[] {5, text.length()}, Lines.breaks(text));
  }

  @Test
  void aLowerCaseBeginningGoesOn() {
    String text = "The end\nof it";
    assertArrayEquals(new int[] {text.length()}, Lines.breaks(text));
  }

  @Test
  void carriageReturnsCountAsBreaks() {
    assertArrayEquals(new int[] {2, 6}, Lines.breaks("a\r\n\r\nb"));
    assertArrayEquals(new int[] {1, 4}, Lines.breaks("a\r\rb"));
  }
}

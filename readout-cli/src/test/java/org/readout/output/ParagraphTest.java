package org.readout.output;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ParagraphTest {

  @Test
  void blankLinesDivideParagraphs() {
    assertEquals(List.of("One.\nStill one.", "Two."), of("  One.\nStill one. \n \n\r\n Two.\n\n"));
  }

  @Test
  void withoutBlankLinesEachLineIsOne() {
    assertEquals(List.of("One.", "Two.", "Three."), of("One.\nTwo.\r\n  Three.\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\n"})
  void noTextHasNone(String text) {
    assertEquals(List.of(), of(text));
  }

  private static List<String> of(String text) {
    return Paragraph.of(text).stream().map(span -> span.of(text)).toList();
  }
}

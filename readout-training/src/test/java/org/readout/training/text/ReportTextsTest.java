package org.readout.training.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReportTextsTest {
  @Test
  void escapesAreUndone() {
    assertEquals(
        List.of("\"Go,\" he said.\n\nA\\B é $1"),
        ReportTexts.text("{\"id\": 1, \"text\": \"\\\"Go,\\\" he said.\\n\\nA\\\\B \\u00e9 $1\"}")
            .toList());
  }

  @Test
  void anObjectWithoutTextGivesNone() {
    assertEquals(List.of(), ReportTexts.text("{\"title\": \"Talks\"}").toList());
  }

  @Test
  void longTextsAreRead() {
    String text = "word \\n".repeat(100_000);
    assertEquals(
        600_000, ReportTexts.text("{\"text\": \"" + text + "\"}").mapToInt(String::length).sum());
  }
}

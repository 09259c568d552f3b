package org.readout.training.news;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class NewsFiguresTest {
  private static List<String> printed(boolean errors) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    NewsFigures.print(new PrintStream(bytes, true, StandardCharsets.UTF_8), errors);
    return bytes.toString(StandardCharsets.UTF_8).lines().toList();
  }

  @Test
  void aLineEachTellsOfAllSentencesAndOfEveryShape() {
    List<String> lines = printed(false);
    assertEquals(17, lines.size());
    assertTrue(lines.get(1).matches("all +3560( +[01]\\.\\d{3}){4}"), lines.get(1));
  }

  @Test
  void wrongRelationsAreListedBeforeTheFigures() {
    List<String> lines = printed(true);
    List<String> errors = lines.subList(0, lines.size() - 17);
    assertTrue(
        errors.stream()
            .allMatch(line -> line.matches("[a-z]+-\\d\\d .* -.*-> .*, found .* of .*")));
    assertEquals(printed(false), lines.subList(errors.size(), lines.size()));
  }
}

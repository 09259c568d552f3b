package org.readout.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FormatsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a.jsonl|anything|jsonl",
        "A.NDJSON|anything|jsonl",
        "a.jsonl.gz|anything|jsonl",
        "standard input| { \"text\": \"One.\"}|jsonl",
        "a|{\"text\": \"One.\"}|jsonl",
        "a.txt|{\"text\": \"One.\"}|text",
        "a|{braces} begin this text|text",
        "standard input|Farmers marched.|text"
      })
  void theFormatIsToldFromNameAndContent(String name, String content, String format)
      throws IOException {
    try (Source source = source(name, content.getBytes(StandardCharsets.UTF_8))) {
      assertEquals(format, Formats.usual().of(source).name());
    }
  }

  @Test
  void everyFormatIsFoundByItsName() {
    for (String name : Formats.usual().names()) {
      assertEquals(name, Formats.usual().named(name).orElseThrow().name());
    }
    assertFalse(Formats.usual().named("papyrus").isPresent());
  }

  @RepeatedTest(200)
  void whateverTheBytesEachFormatTakesOrRefuses(RepetitionInfo repetition) throws IOException {
    Random random = new Random(repetition.getCurrentRepetition());
    byte[] bytes = RandomBytes.of(random);
    for (String name : Formats.usual().names()) {
      Taken taken = new Taken();
      try (Source source = source("a", bytes)) {
        Formats.usual().named(name).orElseThrow().read(source, taken);
      }
      assertFalse(taken.isNothing(), "neither taken nor refused by " + name);
    }
  }

  private static Source source(String name, byte[] bytes) throws IOException {
    return Source.of(name, new ByteArrayInputStream(bytes));
  }
}

package org.readout.formats;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Feeds each format again what fuzzing began with and what it found. */
final class FuzzCorpusTest {
  private static final Path CORPORA = Path.of("src/test/fuzz");

  static List<String> formats() {
    return Formats.usual().names();
  }

  @ParameterizedTest
  @MethodSource("formats")
  void whatFuzzingFoundIsTakenOrRefused(String format) throws IOException {
    for (Path file : files(CORPORA.resolve(format))) {
      byte[] bytes = Files.readAllBytes(file);
      assertTimeout(
          Duration.ofSeconds(20), () -> FormatFuzzer.take(format, bytes), file.toString());
    }
  }

  @ParameterizedTest
  @MethodSource("formats")
  void everyFormatIsFuzzedFromExamples(String format) throws IOException {
    assertFalse(files(CORPORA.resolve(format)).isEmpty());
  }

  @Test
  void everyCorpusMayBeReadAsEveryFormat() throws IOException {
    for (String format : formats()) {
      for (Path file : files(CORPORA.resolve(format))) {
        for (String other : formats()) {
          FormatFuzzer.take(other, Files.readAllBytes(file));
        }
      }
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }
}

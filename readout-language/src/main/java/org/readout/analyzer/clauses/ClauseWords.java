package org.readout.analyzer.clauses;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/** The words that tell clauses apart, each of some kinds. They are data. */
final class ClauseWords {
  static final String RESULT = "result";
  static final String OFFICE = "office";
  static final String CHARGING = "charging";

  private static final String FILE = "clauses.tsv";

  private final Set<String> lines;

  private ClauseWords(Set<String> lines) {
    this.lines = Set.copyOf(lines);
  }

  /** Reads the words that ship beside this class. */
  static ClauseWords load() {
    try (InputStream in = ClauseWords.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("no %s beside %s".formatted(FILE, ClauseWords.class));
      }
      return new ClauseWords(
          new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
              .lines()
              .collect(Collectors.toSet()));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + FILE, e);
    }
  }

  boolean has(String kind, String word) {
    return lines.contains(word + "\t" + kind);
  }
}

package org.readout.formats.page;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The vocabulary by which pages call their own parts, such as class names, and the words that lead
 * in what is no part of a story.
 */
final class PageWords {
  private static final Pattern BETWEEN_WORDS =
      Pattern.compile("[^A-Za-z0-9]+|(?<=[a-z0-9])(?=[A-Z])");
  private static final PageWords SHIPPED = read("page-words.tsv");

  private final Map<String, Set<String>> byKind;

  private PageWords(Map<String, Set<String>> byKind) {
    this.byKind = byKind;
  }

  static PageWords shipped() {
    return SHIPPED;
  }

  /** A kind's words in the order in which they stand in the file. */
  Set<String> of(String kind) {
    return byKind.getOrDefault(kind, Set.of());
  }

  /** Whether one of a kind's words, or a pair of them, is among the words of a class or id. */
  boolean names(String kind, String attribute) {
    if (attribute.isEmpty()) {
      return false;
    }
    Set<String> words = of(kind);
    String before = "";
    for (String part : BETWEEN_WORDS.split(attribute)) {
      String word = part.toLowerCase(Locale.ROOT);
      if (words.contains(word) || words.contains(before + "-" + word)) {
        return true;
      }
      before = word;
    }
    return false;
  }

  /** Whether a text begins with one of a kind's words. */
  boolean leads(String kind, String text) {
    String lower = text.strip().toLowerCase(Locale.ROOT);
    return of(kind).stream().anyMatch(lower::startsWith);
  }

  private static PageWords read(String resource) {
    Map<String, Set<String>> byKind = new TreeMap<>();
    for (String line : lines(resource)) {
      String[] cells = line.split("\t", -1);
      byKind.computeIfAbsent(cells[0], kind -> new LinkedHashSet<>()).add(cells[1]);
    }
    return new PageWords(byKind);
  }

  private static List<String> lines(String resource) {
    try (InputStream in =
            Objects.requireNonNull(PageWords.class.getResourceAsStream(resource), resource);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader.lines().skip(1).filter(line -> !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + resource, e);
    }
  }
}

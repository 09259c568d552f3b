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
import java.util.stream.Collectors;

/**
 * The vocabulary by which pages call their own parts, such as class names, and the words that lead
 * in what is no part of a story.
 */
final class PageWords {
  private static final int LONGEST_LEAD = 100;
  private static final PageWords SHIPPED = read("page-words.tsv");

  private final Map<String, Set<String>> byKind;
  private final Map<String, List<Mark>> marks;

  private PageWords(Map<String, Set<String>> byKind) {
    this.byKind = byKind;
    this.marks =
        byKind.entrySet().stream()
            .filter(kind -> kind.getKey().endsWith("-mark"))
            .collect(Collectors.toMap(Map.Entry::getKey, kind -> marks(kind.getValue())));
  }

  static PageWords shipped() {
    return SHIPPED;
  }

  /** A kind's words in the order in which they stand in the file. */
  Set<String> of(String kind) {
    return byKind.getOrDefault(kind, Set.of());
  }

  /** A kind's words as marks, where the kind ends in {@code -mark}. */
  List<Mark> marks(String kind) {
    return marks.getOrDefault(kind, List.of());
  }

  /** Whether one of a kind's words, or a pair of them, is among the words of a class or id. */
  boolean names(String kind, String attribute) {
    Set<String> words = of(kind);
    String before = "";
    for (int at = wordFrom(attribute, 0); at < attribute.length(); ) {
      int end = endOfWord(attribute, at);
      String word = attribute.substring(at, end).toLowerCase(Locale.ROOT);
      if (words.contains(word) || words.contains(before + "-" + word)) {
        return true;
      }
      before = word;
      at = wordFrom(attribute, end);
    }
    return false;
  }

  private static int wordFrom(String text, int from) {
    int at = from;
    while (at < text.length() && !isOfWord(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** A word also ends where a capital follows a small letter or figure. */
  private static int endOfWord(String text, int from) {
    int end = from + 1;
    while (end < text.length()
        && isOfWord(text.charAt(end))
        && (isCapital(text.charAt(end - 1)) || !isCapital(text.charAt(end)))) {
      end++;
    }
    return end;
  }

  private static boolean isOfWord(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || isCapital(c);
  }

  private static boolean isCapital(char c) {
    return c >= 'A' && c <= 'Z';
  }

  /** Whether a stripped text begins with one of a kind's words. */
  boolean leads(String kind, String text) {
    String begin = text.substring(0, Math.min(text.length(), LONGEST_LEAD));
    String lower = begin.toLowerCase(Locale.ROOT);
    return of(kind).stream().anyMatch(lower::startsWith);
  }

  private static List<Mark> marks(Set<String> words) {
    return words.stream().map(Mark::of).toList();
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

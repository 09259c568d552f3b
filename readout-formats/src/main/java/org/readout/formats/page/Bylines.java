package org.readout.formats.page;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Cuts bylines into the names of those who wrote. */
final class Bylines {
  private static final int LONGEST_BYLINE = 160;
  private static final int LONGEST_NAME = 60;
  private static final Pattern BETWEEN = Pattern.compile("\\s*[,;|]\\s*|\\s+(?:and|&)\\s+");
  private static final Pattern NOT_A_NAME = Pattern.compile(".*(?:://|@|\\d{2}).*");

  private Bylines() {}

  /** Names in their order, each once; what cannot be one, such as an address, is left out. */
  static List<String> names(List<String> bylines, PageWords words) {
    return bylines.stream()
        .filter(line -> line.length() <= LONGEST_BYLINE)
        .map(line -> unled(line.strip(), words))
        .flatMap(line -> Stream.of(BETWEEN.split(line)))
        .map(String::strip)
        .filter(name -> !name.isEmpty() && name.length() <= LONGEST_NAME)
        .filter(name -> !NOT_A_NAME.matcher(name).matches())
        .distinct()
        .toList();
  }

  private static String unled(String line, PageWords words) {
    return words.of("byline-lead").stream()
        .filter(lead -> line.regionMatches(true, 0, lead + " ", 0, lead.length() + 1))
        .findFirst()
        .map(lead -> line.substring(lead.length()).strip())
        .orElse(line);
  }
}

package org.readout.actorlists;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes the cells of a table's line so that they stay cells. */
final class Cells {
  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Cntrl}]+");

  private Cells() {}

  static String line(String... cells) {
    return Arrays.stream(cells).map(Cells::plain).collect(Collectors.joining("\t"));
  }

  /** A text without tabs and line ends, blanks single. */
  static String plain(String text) {
    return BLANKS.matcher(text).replaceAll(" ").strip();
  }
}

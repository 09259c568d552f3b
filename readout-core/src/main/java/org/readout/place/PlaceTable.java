package org.readout.place;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.readout.rules.Problem;
import org.readout.rules.RuleFiles;
import org.readout.rules.RuleText;

/** Reads a tab-separated table of places line by line. */
final class PlaceTable {
  private final RuleFiles files;
  private final List<Problem> problems;

  PlaceTable(RuleFiles files, List<Problem> problems) {
    this.files = files;
    this.problems = problems;
  }

  /** Hands on the cells of each line after the header that has as many as it must. */
  void rows(String name, int width, Consumer<String[]> use) {
    eachLine(
        text(name),
        line -> {
          String[] cells = line.split("\t", -1);
          if (cells.length == width) {
            use(name, cells, use);
          } else {
            problems.add(wrongWidth(name, line, cells.length, width));
          }
        });
  }

  private void use(String name, String[] cells, Consumer<String[]> use) {
    try {
      use.accept(cells);
    } catch (IllegalArgumentException e) {
      String read = "read \"%s\" (%s); write numbers and words as the other lines have them";
      problems.add(new Problem(name, 1, read.formatted(String.join(" | ", cells), e.getMessage())));
    }
  }

  private static Problem wrongWidth(String name, String line, int read, int width) {
    return new Problem(
        name, 1, "read %d cells in \"%s\"; write %d, divided by tabs".formatted(read, line, width));
  }

  /** The whole text of a table; empty, and a problem, where there is none. */
  String text(String name) {
    Optional<String> text = files.file(name).map(RuleText::text);
    if (text.isEmpty()) {
      problems.add(new Problem(name, 1, "no such file; write a table with its header"));
    }
    return text.orElse("");
  }

  private static void eachLine(String text, Consumer<String> use) {
    boolean header = false;
    int from = 0;
    while (from < text.length()) {
      int to = text.indexOf('\n', from);
      to = to < 0 ? text.length() : to;
      if (to > from && text.charAt(from) != '#') {
        if (header) {
          use.accept(text.substring(from, to));
        }
        header = true;
      }
      from = to + 1;
    }
  }
}

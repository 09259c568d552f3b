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
        (number, line) -> {
          String[] cells = line.split("\t", -1);
          if (cells.length == width) {
            use(new Row(name, number, cells), use);
          } else {
            problems.add(wrongWidth(name, number, line, width));
          }
        });
  }

  /** The cells of one line. */
  private record Row(String table, int line, String[] cells) {}

  /** Takes a line with its number, from 1. */
  @FunctionalInterface
  private interface LineUse {
    void take(int number, String line);
  }

  private void use(Row row, Consumer<String[]> use) {
    try {
      use.accept(row.cells());
    } catch (IllegalArgumentException e) {
      String read =
          "read \"%s\" (%s); write numbers and words as the other lines have them"
              .formatted(String.join(" | ", row.cells()), e.getMessage());
      problems.add(new Problem(row.table(), row.line(), read));
    }
  }

  private static Problem wrongWidth(String name, int number, String line, int width) {
    int read = line.split("\t", -1).length;
    return new Problem(
        name,
        number,
        "read %d cells in \"%s\"; write %d, divided by tabs".formatted(read, line, width));
  }

  /** The whole text of a table; empty, and a problem, where there is none. */
  String text(String name) {
    Optional<String> text = files.file(name).map(RuleText::text);
    if (text.isEmpty()) {
      problems.add(new Problem(name, 1, "no such file; write a table with its header"));
    }
    return text.orElse("");
  }

  private static void eachLine(String text, LineUse use) {
    boolean header = false;
    int number = 0;
    int from = 0;
    while (from < text.length()) {
      int to = text.indexOf('\n', from);
      to = to < 0 ? text.length() : to;
      number++;
      if (to > from && text.charAt(from) != '#') {
        if (header) {
          use.take(number, text.substring(from, to));
        }
        header = true;
      }
      from = to + 1;
    }
  }
}

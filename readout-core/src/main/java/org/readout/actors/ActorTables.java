package org.readout.actors;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.readout.rules.Problem;
import org.readout.rules.RuleFiles;
import org.readout.rules.RuleText;

/** Reads the tab-separated tables of {@code en/actors} by the names of their columns. */
final class ActorTables {
  private final RuleFiles files;
  private final List<Problem> problems;

  ActorTables(RuleFiles files, List<Problem> problems) {
    this.files = files;
    this.problems = problems;
  }

  /** One line of a table, with where it stands. */
  record Row(String file, int line, List<String> columns, String[] cells) {
    /** What is wrong with this line. */
    Problem problem(String message) {
      return new Problem(file, line, message);
    }

    boolean has(String column) {
      return columns.contains(column);
    }

    String text(String column) {
      return cells[columns.indexOf(column)];
    }

    Optional<String> maybe(String column) {
      return Optional.of(text(column)).filter(cell -> !cell.isEmpty());
    }

    boolean yes(String column) {
      return text(column).equals("yes");
    }

    /** The parts of a cell between semicolons. */
    List<String> list(String column) {
      return Arrays.stream(text(column).split(";", -1))
          .map(String::strip)
          .filter(part -> !part.isEmpty())
          .toList();
    }
  }

  /**
   * The time that a line's columns "from" and "to" give; none, and noted, where they are no dates.
   */
  Optional<Period> period(Row row) {
    try {
      return Optional.of(Period.parse(row.text("from"), row.text("to")));
    } catch (DateTimeException | NumberFormatException unreadable) {
      report(
          row.problem(
              "read times \"%s\" and \"%s\"; write dates such as 2031, 2031-05 or 2031-05-14, the"
                  .concat(" earlier first, or nothing")
                  .formatted(row.text("from"), row.text("to"))));
      return Optional.empty();
    }
  }

  /** The day that a cell gives; none, and noted, where it is no date. */
  Optional<LocalDate> day(Row row, String column) {
    try {
      return Optional.of(LocalDate.parse(row.text(column)));
    } catch (DateTimeException unreadable) {
      report(
          row.problem(
              "read day \"%s\"; write a date such as 2031-05-14".formatted(row.text(column))));
      return Optional.empty();
    }
  }

  /** Notes what is wrong with a line that was handed on. */
  void report(Problem problem) {
    problems.add(problem);
  }

  /** Hands every line of a table on, in order; a line of the wrong width is a problem. */
  void read(String table, Consumer<Row> use) {
    String name = "en/actors/" + table + ".tsv";
    files
        .file(name)
        .ifPresentOrElse(
            file -> readRows(file, use),
            () ->
                problems.add(new Problem(name, 1, "no such file; write a table with its header")));
  }

  /** Hands on every line of a user's own tables that have the columns, in order. */
  void readOwn(List<String> columns, Consumer<Row> use) {
    files
        .in(OwnActors.FOLDER, ".tsv")
        .forEach(
            file ->
                readRows(
                    file,
                    row -> {
                      if (row.columns().containsAll(columns)) {
                        use.accept(row);
                      }
                    }));
  }

  private void readRows(RuleText file, Consumer<Row> use) {
    List<String> columns = List.of();
    int number = 0;
    for (String line : (Iterable<String>) file.text().lines()::iterator) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] cells = line.split("\t", -1);
      if (columns.isEmpty()) {
        columns = List.of(cells);
      } else if (cells.length != columns.size()) {
        problems.add(
            new Problem(
                file.name(),
                number,
                "read %d cells; write %d, divided by tabs: %s"
                    .formatted(cells.length, columns.size(), columns)));
      } else {
        use.accept(new Row(file.name(), number, columns, cells));
      }
    }
  }
}

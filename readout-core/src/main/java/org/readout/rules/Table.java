package org.readout.rules;

import java.util.ArrayList;
import java.util.List;

/** A tab-separated table with a header row; lines that begin with # are notes. */
public record Table(String file, List<String> columns, List<Row> rows) {
  public Table {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** One line; {@code line} counts from 1 in the file. */
  public record Row(int line, List<String> cells) {}

  /**
   * Reads a table that must have the given columns, in this order; adds what is wrong to {@code
   * problems}.
   */
  public static Table read(RuleText file, List<String> columns, List<Problem> problems) {
    List<Row> rows = new ArrayList<>();
    boolean header = false;
    int number = 0;
    for (String line : (Iterable<String>) file.text().lines()::iterator) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      List<String> cells = List.of(line.split("\t", -1));
      if (!header) {
        header = true;
        if (!cells.equals(columns)) {
          problems.add(
              new Problem(
                  file.name(), number, "read columns %s; write %s".formatted(cells, columns)));
        }
      } else if (cells.size() != columns.size()) {
        problems.add(
            new Problem(
                file.name(),
                number,
                "read %d cells; write %d, divided by tabs: %s"
                    .formatted(cells.size(), columns.size(), columns)));
      } else {
        rows.add(new Row(number, cells));
      }
    }
    return new Table(file.name(), columns, rows);
  }

  public String cell(Row row, String column) {
    return row.cells().get(columns.indexOf(column));
  }
}

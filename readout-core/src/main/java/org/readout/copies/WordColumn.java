package org.readout.copies;

import java.util.List;
import org.readout.rules.Problem;
import org.readout.rules.RuleFiles;
import org.readout.rules.Table;

/** The first column of a table of words. */
final class WordColumn {
  private WordColumn() {}

  /** The words; what is wrong with the file is added to {@code problems}. */
  static List<String> read(
      RuleFiles files, String name, List<String> columns, List<Problem> problems) {
    if (files.file(name).isEmpty()) {
      problems.add(new Problem(name, 1, "read no such file; write one"));
      return List.of();
    }
    return Table.read(files.file(name).get(), columns, problems).rows().stream()
        .map(row -> row.cells().get(0))
        .toList();
  }
}

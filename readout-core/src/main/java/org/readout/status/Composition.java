package org.readout.status;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.readout.model.Status;
import org.readout.rules.Problem;
import org.readout.rules.RuleFileException;
import org.readout.rules.RuleFiles;
import org.readout.rules.RuleText;
import org.readout.rules.Table;

/** What comes of a status when a further word bears upon it: "did not refuse", "may demand". */
final class Composition {
  private static final String FILE = "en/status/composition.tsv";

  private final Map<Status, Map<Status, Status>> results;

  private Composition(Map<Status, Map<Status, Status>> results) {
    this.results = results;
  }

  static Composition load(RuleFiles files) {
    List<Problem> problems = new ArrayList<>();
    RuleText text = files.file(FILE).orElse(new RuleText(FILE, ""));
    Table table = Table.read(text, List.of("inner", "outer", "result"), problems);
    Map<Status, Map<Status, Status>> results = new EnumMap<>(Status.class);
    for (Table.Row row : table.rows()) {
      List<Status> cells =
          row.cells().stream().map(cell -> status(cell, row.line(), problems)).toList();
      results
          .computeIfAbsent(cells.get(0), s -> new EnumMap<>(Status.class))
          .put(cells.get(1), cells.get(2));
    }
    if (!problems.isEmpty()) {
      throw new RuleFileException(problems);
    }
    return new Composition(results);
  }

  private static Status status(String cell, int line, List<Problem> problems) {
    for (Status status : Status.values()) {
      if (status.word().equals(cell)) {
        return status;
      }
    }
    problems.add(
        new Problem(
            FILE,
            line,
            "read status \"%s\"; write one of %s"
                .formatted(cell, List.of(Status.values()).toString().toLowerCase(Locale.ROOT))));
    return Status.HAPPENED;
  }

  Status of(Status inner, Effect outer) {
    Status status = outer.status();
    return status == Status.HAPPENED
        ? inner
        : results.getOrDefault(inner, Map.of()).getOrDefault(status, status);
  }
}

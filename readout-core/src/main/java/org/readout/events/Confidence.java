package org.readout.events;

import java.util.ArrayList;
import java.util.List;
import org.readout.rules.Problem;
import org.readout.rules.RuleFiles;
import org.readout.rules.Table;

/**
 * Turns evidence into the likelihood that people see the event too: a logistic regression, whose
 * weights stand in the table {@code en/events/confidence.tsv}. It changes no event and drops none.
 */
final class Confidence {
  private static final String FILE = "en/events/confidence.tsv";
  private static final List<String> COLUMNS = List.of("evidence", "weight");

  private final List<Double> weights;

  private Confidence(List<Double> weights) {
    this.weights = List.copyOf(weights);
  }

  /** Reads the weights; without the table every event is as likely as not. */
  static Confidence read(RuleFiles files, List<Problem> problems) {
    List<Double> weights = new ArrayList<>();
    Evidence.NAMES.forEach(name -> weights.add(0.0));
    files
        .file(FILE)
        .ifPresent(
            file -> {
              Table table = Table.read(file, COLUMNS, problems);
              table.rows().forEach(row -> weight(table, row, weights, problems));
            });
    return new Confidence(weights);
  }

  private static void weight(
      Table table, Table.Row row, List<Double> weights, List<Problem> problems) {
    int place = Evidence.NAMES.indexOf(table.cell(row, "evidence"));
    String weight = table.cell(row, "weight");
    if (place < 0 || !weight.matches("-?\\d+(\\.\\d+)?")) {
      String message = "read \"%s\" and weight \"%s\"; write one of %s and a number";
      problems.add(
          new Problem(
              table.file(),
              row.line(),
              message.formatted(table.cell(row, "evidence"), weight, Evidence.NAMES)));
      return;
    }
    weights.set(place, Double.parseDouble(weight));
  }

  double of(Evidence evidence) {
    double sum = 0;
    for (int i = 0; i < weights.size(); i++) {
      sum += weights.get(i) * evidence.values().get(i);
    }
    return 1 / (1 + Math.exp(-sum));
  }
}

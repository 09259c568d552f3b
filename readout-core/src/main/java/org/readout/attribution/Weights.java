package org.readout.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.rules.Problem;
import org.readout.rules.RuleFileException;
import org.readout.rules.RuleFiles;
import org.readout.rules.RuleText;
import org.readout.rules.Table;

/**
 * What each sign of an attribution is worth, learnt from reports in which people marked them: a sum
 * above zero speaks for it.
 */
final class Weights {
  private static final List<String> COLUMNS = List.of("sign", "weight");

  private final Map<String, Double> weights;

  private Weights(Map<String, Double> weights) {
    this.weights = weights;
  }

  /** The weights of a table of the rule files; none where the table is missing. */
  static Weights load(RuleFiles files, String table) {
    List<Problem> problems = new ArrayList<>();
    Map<String, Double> weights = new HashMap<>();
    Optional<RuleText> text = files.file(table);
    if (text.isPresent()) {
      Table read = Table.read(text.get(), COLUMNS, problems);
      read.rows().forEach(row -> add(read, row, weights, problems));
    }
    if (!problems.isEmpty()) {
      throw new RuleFileException(problems);
    }
    return new Weights(weights);
  }

  private static void add(
      Table table, Table.Row row, Map<String, Double> weights, List<Problem> problems) {
    try {
      weights.put(table.cell(row, "sign"), Double.valueOf(table.cell(row, "weight")));
    } catch (NumberFormatException e) {
      problems.add(
          new Problem(
              table.file(),
              row.line(),
              "read weight \"%s\"; write a number".formatted(table.cell(row, "weight"))));
    }
  }

  boolean isEmpty() {
    return weights.isEmpty();
  }

  double sum(List<String> signs) {
    double sum = 0;
    for (String sign : signs) {
      sum += weights.getOrDefault(sign, 0.0);
    }
    return sum;
  }
}

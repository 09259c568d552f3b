package org.readout.ontology;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import org.readout.rules.Problem;
import org.readout.rules.Table;

/**
 * Scales that weigh acts otherwise than {@code cameo.tsv} does, by what they say differently.
 *
 * @param weights by scale, and within it by CAMEO code or PLOVER type
 */
public record Scales(Map<String, Map<String, Double>> weights) {
  /** The scale of {@code cameo.tsv}, GDELT's. */
  public static final String USUAL = "gdelt";

  static final List<String> COLUMNS = List.of("scale", "code", "weight");

  public Scales {
    weights = Map.copyOf(weights);
  }

  static Scales read(Table table, List<Problem> problems) {
    Map<String, Map<String, Double>> weights = new HashMap<>();
    for (Table.Row row : table.rows()) {
      String weight = table.cell(row, "weight");
      if (weight.matches("-?\\d+(\\.\\d+)?")) {
        weights
            .computeIfAbsent(table.cell(row, "scale"), none -> new HashMap<>())
            .put(table.cell(row, "code"), Double.parseDouble(weight));
      } else {
        String message = "read weight \"%s\"; write a number such as -4.5".formatted(weight);
        problems.add(new Problem(table.file(), row.line(), message));
      }
    }
    return new Scales(weights);
  }

  Set<String> names() {
    Set<String> names = new TreeSet<>(weights.keySet());
    names.add(USUAL);
    return names;
  }

  /** What the scale says of a code; empty where it says what the usual one says. */
  OptionalDouble weight(String scale, String code) {
    Map<String, Double> own = weights.getOrDefault(scale, Map.of());
    return own.containsKey(code) ? OptionalDouble.of(own.get(code)) : OptionalDouble.empty();
  }
}

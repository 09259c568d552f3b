package org.readout.status;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.readout.model.Stance;
import org.readout.rules.Problem;
import org.readout.rules.RuleFileException;
import org.readout.rules.RuleFiles;
import org.readout.rules.RuleText;
import org.readout.rules.Table;

/** What a source's stance does to the status and the certainty of what it says. */
final class Stances {
  private static final String FILE = "en/status/stances.tsv";

  private record Weight(Effect effect, double certainty, boolean denied) {}

  private final Map<Stance, Weight> weights;

  private Stances(Map<Stance, Weight> weights) {
    this.weights = weights;
  }

  static Stances load(RuleFiles files) {
    List<Problem> problems = new ArrayList<>();
    RuleText text = files.file(FILE).orElse(new RuleText(FILE, ""));
    Table table = Table.read(text, List.of("stance", "effect", "certainty", "denied"), problems);
    Map<Stance, Weight> weights = new EnumMap<>(Stance.class);
    for (Table.Row row : table.rows()) {
      try {
        Stance stance = Stance.valueOf(table.cell(row, "stance").toUpperCase(Locale.ROOT));
        Effect effect = Effect.valueOf(table.cell(row, "effect").toUpperCase(Locale.ROOT));
        double certainty = Double.parseDouble(table.cell(row, "certainty"));
        weights.put(stance, new Weight(effect, certainty, table.cell(row, "denied").equals("yes")));
      } catch (IllegalArgumentException e) {
        problems.add(
            new Problem(
                FILE,
                row.line(),
                "read %s; write stance, effect, a number, and yes or no".formatted(row.cells())));
      }
    }
    if (!problems.isEmpty()) {
      throw new RuleFileException(problems);
    }
    return new Stances(weights);
  }

  Effect effect(Stance stance) {
    return weight(stance).effect();
  }

  double certainty(Stance stance) {
    return weight(stance).certainty();
  }

  /** Whether it bears on what is said that the cue is denied. */
  boolean denied(Stance stance) {
    return weight(stance).denied();
  }

  private Weight weight(Stance stance) {
    return weights.getOrDefault(stance, new Weight(Effect.SAME, 1, false));
  }
}

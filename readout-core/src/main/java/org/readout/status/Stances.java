package org.readout.status;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.readout.model.Stance;
import org.readout.rules.Problem;
import org.readout.rules.RuleFileException;
import org.readout.rules.RuleFiles;
import org.readout.rules.RuleText;
import org.readout.rules.Table;

/** What a source's stance does to the status and the certainty of what it says. */
final class Stances {
  private static final String OWN = "own";
  private static final String FILE = "en/status/stances.tsv";

  private record Weight(Effect effect, double certainty, boolean granted) {}

  private final Map<Stance, Weight> weights;

  private Stances(Map<Stance, Weight> weights) {
    this.weights = weights;
  }

  static Stances load(RuleFiles files) {
    List<Problem> problems = new ArrayList<>();
    RuleText text = files.file(FILE).orElse(new RuleText(FILE, ""));
    Table table = Table.read(text, List.of("stance", "effect", "certainty", "granted"), problems);
    Map<Stance, Weight> weights = new EnumMap<>(Stance.class);
    for (Table.Row row : table.rows()) {
      try {
        Stance stance = Stance.valueOf(table.cell(row, "stance").toUpperCase(Locale.ROOT));
        weights.put(stance, weight(table, row));
      } catch (IllegalArgumentException e) {
        problems.add(
            new Problem(
                FILE,
                row.line(),
                "read %s; write stance, effect, a number, and own or others"
                    .formatted(row.cells())));
      }
    }
    if (!problems.isEmpty()) {
      throw new RuleFileException(problems);
    }
    return new Stances(weights);
  }

  private static Weight weight(Table table, Table.Row row) {
    String granted = table.cell(row, "granted");
    if (!Set.of(OWN, "others").contains(granted)) {
      throw new IllegalArgumentException(granted);
    }
    return new Weight(
        Effect.valueOf(table.cell(row, "effect").toUpperCase(Locale.ROOT)),
        Double.parseDouble(table.cell(row, "certainty")),
        granted.equals(OWN));
  }

  Effect effect(Stance stance) {
    return weight(stance).effect();
  }

  double certainty(Stance stance) {
    return weight(stance).certainty();
  }

  /** Whether a source tells itself of what its words take for granted. */
  boolean tellsWhatIsGranted(Stance stance) {
    return weight(stance).granted();
  }

  private Weight weight(Stance stance) {
    return weights.getOrDefault(stance, new Weight(Effect.SAME, 1, true));
  }
}

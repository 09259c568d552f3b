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

  private record Weight(Effect effect, double certainty, boolean denied, boolean granted) {}

  private final Map<Stance, Weight> weights;

  private Stances(Map<Stance, Weight> weights) {
    this.weights = weights;
  }

  static Stances load(RuleFiles files) {
    List<Problem> problems = new ArrayList<>();
    RuleText text = files.file(FILE).orElse(new RuleText(FILE, ""));
    Table table =
        Table.read(text, List.of("stance", "effect", "certainty", "denied", "granted"), problems);
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
                "read %s; write stance, effect, a number, yes or no, and own or others"
                    .formatted(row.cells())));
      }
    }
    if (!problems.isEmpty()) {
      throw new RuleFileException(problems);
    }
    return new Stances(weights);
  }

  private static Weight weight(Table table, Table.Row row) {
    return new Weight(
        Effect.valueOf(table.cell(row, "effect").toUpperCase(Locale.ROOT)),
        Double.parseDouble(table.cell(row, "certainty")),
        oneOf(table.cell(row, "denied"), "yes", "no"),
        oneOf(table.cell(row, "granted"), "own", "others"));
  }

  private static boolean oneOf(String read, String yes, String no) {
    if (!read.equals(yes) && !read.equals(no)) {
      throw new IllegalArgumentException(read);
    }
    return read.equals(yes);
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

  /** Whether a source tells itself of what its words take for granted. */
  boolean tellsWhatIsGranted(Stance stance) {
    return weight(stance).granted();
  }

  private Weight weight(Stance stance) {
    return weights.getOrDefault(stance, new Weight(Effect.SAME, 1, false, true));
  }
}

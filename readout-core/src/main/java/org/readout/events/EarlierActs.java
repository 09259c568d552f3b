package org.readout.events;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.model.EventType;
import org.readout.ontology.Ontology;
import org.readout.rules.Problem;
import org.readout.rules.RuleFiles;
import org.readout.rules.RuleText;
import org.readout.rules.Table;

/** Of which acts told before an act may be that the text points back to: "the attack". */
final class EarlierActs {
  static final String FILE = "en/events/before.tsv";
  private static final List<String> COLUMNS = List.of("event", "as", "within");
  private static final String REMEDY =
      "write PLOVER's types, the earlier ones with commas between them, and a number of sentences";

  /**
   * Where an act may have been told before.
   *
   * @param types as which it may have been told
   * @param sentences how many sentences before, at most
   */
  record Window(Set<EventType> types, int sentences) {
    static final Window NONE = new Window(Set.of(), 0);

    Window {
      types = Set.copyOf(types);
    }
  }

  private final Map<EventType, Window> windows;

  private EarlierActs(Map<EventType, Window> windows) {
    this.windows = Map.copyOf(windows);
  }

  static EarlierActs read(RuleFiles files, List<Problem> problems) {
    Map<EventType, Window> found = new HashMap<>();
    files.file(FILE).ifPresent(file -> addRows(file, found, problems));
    return new EarlierActs(found);
  }

  private static void addRows(RuleText file, Map<EventType, Window> into, List<Problem> problems) {
    Table table = Table.read(file, COLUMNS, problems);
    for (Table.Row row : table.rows()) {
      Optional<EventType> own = Ontology.type(table.cell(row, "event"));
      Optional<Set<EventType>> earlier = Ontology.types(table.cell(row, "as"));
      String within = table.cell(row, "within");
      if (own.isPresent() && earlier.isPresent() && within.matches("[0-9]")) {
        into.put(own.get(), new Window(earlier.get(), Integer.parseInt(within)));
      } else {
        problems.add(
            new Problem(file.name(), row.line(), "read %s; %s".formatted(row.cells(), REMEDY)));
      }
    }
  }

  /** None where the file says nothing of the type. */
  Window of(EventType type) {
    return windows.getOrDefault(type, Window.NONE);
  }
}

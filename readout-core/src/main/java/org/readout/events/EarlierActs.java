package org.readout.events;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.model.EventType;
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
      Set<EventType> own = types(table.cell(row, "event"));
      Set<EventType> earlier = types(table.cell(row, "as"));
      String within = table.cell(row, "within");
      if (own.size() == 1 && !earlier.isEmpty() && within.matches("[0-9]")) {
        own.forEach(type -> into.put(type, new Window(earlier, Integer.parseInt(within))));
      } else {
        problems.add(
            new Problem(file.name(), row.line(), "read %s; %s".formatted(row.cells(), REMEDY)));
      }
    }
  }

  private static Set<EventType> types(String names) {
    List<String> asked = List.of(names.split(",\\s*"));
    Set<EventType> known =
        Stream.of(EventType.values())
            .filter(type -> asked.contains(type.name()))
            .collect(Collectors.toSet());
    return known.size() == asked.size() ? known : Set.of();
  }

  /** None where the file says nothing of the type. */
  Window of(EventType type) {
    return windows.getOrDefault(type, Window.NONE);
  }
}

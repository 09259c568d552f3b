package org.readout.events;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.model.EventType;
import org.readout.rules.Problem;
import org.readout.rules.RuleFiles;
import org.readout.rules.RuleText;
import org.readout.rules.Table;

/** Where acts of a type have their recipient when the places that the rule names hold nobody. */
final class FurtherPlaces {
  static final String FILE = "en/events/further.tsv";
  private static final List<String> COLUMNS = List.of("event", "recipient", "land", "aim");

  /**
   * The places of one type.
   *
   * @param recipient where somebody who may act is the recipient
   * @param land where a country is: "imposed a curfew in <b>Peru</b>"
   * @param aims types of acts below it whose recipient is also its own: "marched to demand …"
   */
  record Places(RoleExpression recipient, RoleExpression land, Set<EventType> aims) {
    static final Places NONE = new Places(RoleExpression.NONE, RoleExpression.NONE, Set.of());

    Places {
      aims = Set.copyOf(aims);
    }
  }

  private final Map<EventType, Places> recipients;

  private FurtherPlaces(Map<EventType, Places> recipients) {
    this.recipients = Map.copyOf(recipients);
  }

  static FurtherPlaces read(RuleFiles files, List<Problem> problems) {
    Map<EventType, Places> found = new HashMap<>();
    files.file(FILE).ifPresent(file -> addRows(file, found, problems));
    return new FurtherPlaces(found);
  }

  private static void addRows(RuleText file, Map<EventType, Places> into, List<Problem> problems) {
    Table table = Table.read(file, COLUMNS, problems);
    for (Table.Row row : table.rows()) {
      Optional<EventType> type = type(table.cell(row, "event"));
      Optional<Places> places =
          places(
              table.cell(row, "recipient"), table.cell(row, "land"), types(table.cell(row, "aim")));
      if (type.isPresent() && places.isPresent()) {
        into.put(type.get(), places.get());
      } else {
        String remedy = type.isEmpty() ? "write one of PLOVER's types" : RoleExpression.REMEDY;
        problems.add(
            new Problem(file.name(), row.line(), "read %s; %s".formatted(row.cells(), remedy)));
      }
    }
  }

  private static Optional<Places> places(String recipient, String land, Set<EventType> aims) {
    return RoleExpression.parse(recipient)
        .flatMap(role -> RoleExpression.parse(land).map(ground -> new Places(role, ground, aims)));
  }

  private static Set<EventType> types(String names) {
    return Stream.of(names.split(",\\s*"))
        .flatMap(name -> type(name).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Optional<EventType> type(String name) {
    return Stream.of(EventType.values()).filter(type -> type.name().equals(name)).findFirst();
  }

  /** The places; none where the file says nothing of the type. */
  Places of(EventType type) {
    return recipients.getOrDefault(type, Places.NONE);
  }
}

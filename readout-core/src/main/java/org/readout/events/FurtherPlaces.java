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
      Optional<EventType> type = Ontology.type(table.cell(row, "event"));
      Optional<Set<EventType>> aims = aims(table.cell(row, "aim"));
      Optional<Places> places =
          aims.flatMap(each -> places(table.cell(row, "recipient"), table.cell(row, "land"), each));
      if (type.isPresent() && places.isPresent()) {
        into.put(type.get(), places.get());
      } else {
        boolean named = type.isPresent() && aims.isPresent();
        String remedy = named ? RoleExpression.REMEDY : "write PLOVER's types";
        problems.add(
            new Problem(file.name(), row.line(), "read %s; %s".formatted(row.cells(), remedy)));
      }
    }
  }

  private static Optional<Places> places(String recipient, String land, Set<EventType> aims) {
    return RoleExpression.parse(recipient)
        .flatMap(role -> RoleExpression.parse(land).map(ground -> new Places(role, ground, aims)));
  }

  private static Optional<Set<EventType>> aims(String names) {
    return names.equals("none") ? Optional.of(Set.of()) : Ontology.types(names);
  }

  /** The places; none where the file says nothing of the type. */
  Places of(EventType type) {
    return recipients.getOrDefault(type, Places.NONE);
  }
}

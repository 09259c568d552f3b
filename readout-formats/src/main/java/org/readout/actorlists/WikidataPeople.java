package org.readout.actorlists;

import java.util.List;
import java.util.stream.Stream;

/** Makes a row of each office that a person of Wikidata held. */
final class WikidataPeople {
  private final String file;
  private final WikidataOffices offices;
  private final Roll roll;

  WikidataPeople(String file, WikidataOffices offices, Roll roll) {
    this.file = file;
    this.offices = offices;
    this.roll = roll;
  }

  /** Takes an entity; one that held no office, or has no English name, gives no row. */
  void take(Json entity) {
    String name = WikidataOffices.label(entity);
    if (!name.isEmpty()) {
      WikidataOffices.statements(entity, "P39")
          .forEach(statement -> office(entity, name, statement));
    }
  }

  private void office(Json entity, String name, Json statement) {
    Stream<String> citizenOf =
        WikidataOffices.values(entity, "P27").map(value -> value.at("id").text());
    String office = WikidataOffices.value(statement).at("id").text();
    String source = "%s %s %s".formatted(file, entity.at("id").text(), office);
    String from = date(statement, "P580");
    String to = date(statement, "P582");
    if (TableDates.backwards(from, to)) {
      roll.refuse("%s: read a time from %s to %s; mend it in Wikidata".formatted(source, from, to));
      return;
    }
    roll.actor(
        new ActorRow(
            name, aliases(entity), "person", offices.coded(office, citizenOf), from, to, source));
  }

  private static List<String> aliases(Json entity) {
    return entity.at("aliases", "en").items().stream()
        .map(alias -> alias.at("value").text())
        .filter(alias -> !alias.isBlank())
        .toList();
  }

  private static String date(Json statement, String qualifier) {
    Json value = statement.at("qualifiers", qualifier).first().at("datavalue", "value");
    return WikidataDates.read(value.at("time").text(), value.at("precision").text());
  }
}

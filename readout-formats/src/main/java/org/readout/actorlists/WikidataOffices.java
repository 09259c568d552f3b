package org.readout.actorlists;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The countries of Wikidata, and the offices that people in it held, by their identifiers. */
final class WikidataOffices {
  private final Codes codes;
  private final Map<String, String> countries = new HashMap<>();
  private final Set<String> held = new HashSet<>();
  private final Map<String, Office> offices = new HashMap<>();

  /** An office: its title, and the country or countries of which it may be. */
  private record Office(String title, List<String> countries) {}

  WikidataOffices(Codes codes) {
    this.codes = codes;
  }

  /** Notes a country's code, and that a person held offices. */
  void note(Json entity) {
    values(entity, "P298")
        .map(Json::text)
        .flatMap(code -> codes.country(code).stream())
        .findFirst()
        .ifPresent(code -> countries.put(entity.at("id").text(), code));
    values(entity, "P39").map(value -> value.at("id").text()).forEach(held::add);
  }

  /** Notes what an office is, if anybody held it. */
  void describe(Json entity) {
    String id = entity.at("id").text();
    if (held.contains(id)) {
      List<String> where =
          Stream.of("P1001", "P17")
              .flatMap(property -> values(entity, property))
              .map(value -> value.at("id").text())
              .toList();
      offices.put(id, new Office(label(entity), where));
    }
  }

  /** What is told by an office, and the country of who held it where the office names none. */
  Coded coded(String office, Stream<String> citizenOf) {
    Office known = offices.getOrDefault(office, new Office("", List.of()));
    String country =
        Stream.concat(known.countries().stream(), citizenOf)
            .flatMap(id -> Optional.ofNullable(countries.get(id)).stream())
            .findFirst()
            .orElse("");
    return new Coded(country, codes.sector(known.title()), "");
  }

  static String label(Json entity) {
    String english = entity.at("labels", "en", "value").text();
    return english.isEmpty() ? entity.at("labels", "mul", "value").text() : english;
  }

  /** The values of a property's statements, those left out that are deprecated or tell none. */
  static Stream<Json> values(Json entity, String property) {
    return statements(entity, property).map(WikidataOffices::value);
  }

  static Stream<Json> statements(Json entity, String property) {
    return entity.at("claims", property).items().stream()
        .filter(statement -> !statement.at("rank").text().equals("deprecated"))
        .filter(statement -> value(statement) != Json.NONE);
  }

  static Json value(Json statement) {
    return statement.at("mainsnak", "datavalue", "value");
  }
}

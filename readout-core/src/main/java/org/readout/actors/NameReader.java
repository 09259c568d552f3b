package org.readout.actors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.model.EntityKind;

/**
 * Gathers the names of countries, territories, bodies and cities with all that they may mean. A
 * name of an earlier table stays what it is; bodies may share one, and a report's setting chooses.
 */
final class NameReader {
  /** The tables of bodies; those read first keep a name that a later one has for the same. */
  static final List<String> BODIES =
      List.of(
          "organisations",
          "armed-groups",
          "companies",
          "international",
          "media",
          "parties",
          "societies",
          "state-bodies");

  private final Map<String, List<KnownName>> names = new HashMap<>();
  private final Map<String, KnownName> places = new HashMap<>();

  static NameReader read(ActorTables tables) {
    NameReader reader = new NameReader();
    tables.read("shadows", row -> reader.add(row.text("name"), KnownName.shadow(row.text("name"))));
    tables.read("countries", reader::addCountry);
    tables.read("territories", reader::addTerritory);
    BODIES.forEach(table -> tables.read(table, reader::addBody));
    tables.read("cities", reader::addCity);
    return reader;
  }

  PhraseTable<List<KnownName>> names() {
    return new PhraseTable<>(names);
  }

  /** Countries and territories by the names that they are filed under. */
  Map<String, KnownName> places() {
    return places;
  }

  private void add(String phrase, KnownName name) {
    List<KnownName> meanings =
        names.computeIfAbsent(PhraseTable.key(phrase), k -> new ArrayList<>(1));
    if (meanings.isEmpty() || meanings.stream().allMatch(other -> shared(other, name))) {
      meanings.add(name);
    }
  }

  private static boolean shared(KnownName one, KnownName other) {
    return one.sort() == NameSort.ORGANISATION
        && other.sort() == NameSort.ORGANISATION
        && !one.name().equals(other.name());
  }

  private void addCountry(ActorTables.Row row) {
    Optional<String> code = Optional.of(row.text("code"));
    String name = row.text("name");
    Optional<String> government = Optional.of("GOV");
    KnownName country =
        new KnownName(name, NameSort.COUNTRY, EntityKind.PLACE, code, government, code);
    add(name, country);
    places.put(name, country);
    row.list("also").forEach(also -> add(also, country));
    addNationalities(row, name);
    KnownName capital =
        new KnownName(name, NameSort.CAPITAL, EntityKind.PLACE, code, government, code);
    row.maybe("capital").ifPresent(city -> add(city, capital));
    KnownName seat =
        new KnownName(
            name, NameSort.SEAT, EntityKind.ORGANISATION, code, government, Optional.empty());
    row.list("seats").forEach(place -> add(place, seat));
  }

  private void addTerritory(ActorTables.Row row) {
    String name = row.text("name");
    Optional<String> country = row.maybe("country");
    KnownName territory =
        new KnownName(
            name, NameSort.TERRITORY, EntityKind.PLACE, country, Optional.empty(), country);
    add(name, territory);
    places.put(name, territory);
    row.list("also").forEach(also -> add(also, territory));
    addNationalities(row, name);
  }

  private void addCity(ActorTables.Row row) {
    Optional<String> country = row.maybe("country");
    String name = row.text("name");
    add(
        name,
        new KnownName(name, NameSort.CITY, EntityKind.PLACE, country, Optional.empty(), country));
  }

  private void addNationalities(ActorTables.Row row, String name) {
    Optional<String> country = row.maybe(row.has("code") ? "code" : "country");
    KnownName people =
        new KnownName(
            name, NameSort.NATIONALITY, EntityKind.GROUP, country, Optional.of("CVL"), country);
    for (String nationality : row.list("nationalities")) {
      add(nationality, people);
      add(nationality + "s", people);
      if (nationality.endsWith("man")) {
        add(nationality.substring(0, nationality.length() - 3) + "men", people);
      }
    }
  }

  private void addBody(ActorTables.Row row) {
    boolean group = row.text("kind").equals("group");
    KnownName known =
        new KnownName(
            row.text("name"),
            group ? NameSort.PEOPLE : NameSort.ORGANISATION,
            group ? EntityKind.GROUP : EntityKind.ORGANISATION,
            row.maybe("country"),
            row.maybe("sector"),
            row.maybe("code"));
    add(known.name(), known);
    row.list("also").forEach(also -> add(also, known));
  }
}

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
  private final Map<Land, KnownName> places = new HashMap<>();

  /** A country or territory by the name that it is filed under; a state of old may share one. */
  record Land(String name, Optional<String> country) {
    static Land of(KnownName name) {
      return new Land(name.name(), name.country());
    }
  }

  static NameReader read(ActorTables tables) {
    NameReader reader = new NameReader();
    tables.read("shadows", row -> reader.add(row.text("name"), KnownName.shadow(row.text("name"))));
    tables.read("countries", reader::addCountry);
    tables.read("territories", reader::addTerritory);
    tables.read("former-states", row -> reader.addFormer(row, tables));
    BODIES.forEach(table -> tables.read(table, reader::addBody));
    tables.read("cities", reader::addCity);
    return reader;
  }

  PhraseTable<List<KnownName>> names() {
    return new PhraseTable<>(names);
  }

  /** Countries and territories by name and country. */
  Map<Land, KnownName> places() {
    return places;
  }

  private void add(String phrase, KnownName name) {
    List<KnownName> meanings =
        names.computeIfAbsent(PhraseTable.key(phrase), k -> new ArrayList<>(1));
    if (meanings.isEmpty() || meanings.stream().allMatch(other -> mayShare(other, name))) {
      meanings.add(name);
    }
  }

  /** Two bodies, or a land as it is and as it was. */
  private static boolean mayShare(KnownName one, KnownName other) {
    boolean lands = one.land() && other.land() && !one.country().equals(other.country());
    return twoBodies(one, other) || (lands && one.period().always() != other.period().always());
  }

  private static boolean twoBodies(KnownName one, KnownName other) {
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
    places.put(Land.of(country), country);
    row.list("also").forEach(also -> add(also, country));
    addNationalities(row, country);
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
    places.put(Land.of(territory), territory);
    row.list("also").forEach(also -> add(also, territory));
    addNationalities(row, territory);
  }

  private void addCity(ActorTables.Row row) {
    Optional<String> country = row.maybe("country");
    String name = row.text("name");
    add(
        name,
        new KnownName(name, NameSort.CITY, EntityKind.PLACE, country, Optional.empty(), country));
  }

  /** A state of old: itself in its time, what goes on with it at all others. */
  private void addFormer(ActorTables.Row row, ActorTables tables) {
    Optional<String> code = Optional.of(row.text("code"));
    Optional<String> later = row.maybe("continued").or(() -> code);
    KnownName after =
        new KnownName(
            row.text("name"), NameSort.TERRITORY, EntityKind.PLACE, later, Optional.empty(), later);
    KnownName state =
        new KnownName(
            row.text("name"),
            NameSort.COUNTRY,
            EntityKind.PLACE,
            code,
            Optional.of("GOV"),
            code,
            tables.period(row).orElse(Period.ALWAYS));
    for (KnownName meaning : List.of(after, state)) {
      places.putIfAbsent(Land.of(meaning), meaning);
      add(meaning.name(), meaning);
      row.list("also").forEach(also -> add(also, meaning));
      addNationalities(row, meaning);
    }
  }

  private void addNationalities(ActorTables.Row row, KnownName land) {
    KnownName people =
        new KnownName(
            land.name(),
            NameSort.NATIONALITY,
            EntityKind.GROUP,
            land.country(),
            Optional.of("CVL"),
            land.country(),
            land.period());
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

package org.readout.actors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.model.EntityKind;
import org.readout.rules.Problem;
import org.readout.rules.RuleFileException;
import org.readout.rules.RuleFiles;

/** The tables of {@code en/actors}: names, roles, titles, prepositions, sectors. */
final class Lexicon {
  private final PhraseTable<KnownName> names = new PhraseTable<>();
  private final Map<String, KnownName> places = new HashMap<>();
  private final PhraseTable<Role> roles = new PhraseTable<>();
  private final Map<String, Title> titles = new HashMap<>();
  private final Map<String, Preposition> prepositions = new HashMap<>();
  private final Map<String, Sector> sectors = new HashMap<>();
  private final Set<String> former = new HashSet<>();

  /** A short title before a name, such as "Mrs." or "Gen." */
  record Title(Optional<String> sector) {}

  /** What a preposition between two nouns tells. */
  record Preposition(boolean belongs, boolean seat) {}

  /** What a PLOVER sector is called in CAMEO, and whether it makes acts political. */
  record Sector(String cameo, boolean political) {}

  private Lexicon() {}

  static Lexicon load(RuleFiles files) {
    List<Problem> problems = new ArrayList<>();
    Lexicon lexicon = new Lexicon();
    lexicon.readNames(new ActorTables(files, problems));
    lexicon.readWords(new ActorTables(files, problems));
    if (!problems.isEmpty()) {
      throw new RuleFileException(problems);
    }
    return lexicon;
  }

  private void readNames(ActorTables tables) {
    tables.read("shadows", row -> names.add(row.text("name"), KnownName.shadow(row.text("name"))));
    tables.read("countries", this::addCountry);
    tables.read("territories", this::addTerritory);
    tables.read("organisations", this::addOrganisation);
    tables.read("cities", this::addCity);
  }

  private void addCountry(ActorTables.Row row) {
    Optional<String> code = Optional.of(row.text("code"));
    String name = row.text("name");
    Optional<String> government = Optional.of("GOV");
    KnownName country =
        new KnownName(name, NameSort.COUNTRY, EntityKind.PLACE, code, government, code);
    names.add(name, country);
    places.put(name, country);
    row.list("also").forEach(also -> names.add(also, country));
    addNationalities(row, name);
    KnownName capital =
        new KnownName(name, NameSort.CAPITAL, EntityKind.PLACE, code, government, code);
    row.maybe("capital").ifPresent(city -> names.add(city, capital));
    KnownName seat =
        new KnownName(
            name, NameSort.SEAT, EntityKind.ORGANISATION, code, government, Optional.empty());
    row.list("seats").forEach(place -> names.add(place, seat));
  }

  private void addTerritory(ActorTables.Row row) {
    String name = row.text("name");
    Optional<String> country = row.maybe("country");
    KnownName territory =
        new KnownName(
            name, NameSort.TERRITORY, EntityKind.PLACE, country, Optional.empty(), country);
    names.add(name, territory);
    places.put(name, territory);
    row.list("also").forEach(also -> names.add(also, territory));
    addNationalities(row, name);
  }

  private void addCity(ActorTables.Row row) {
    Optional<String> country = row.maybe("country");
    names.add(
        row.text("name"),
        new KnownName(
            row.text("name"), NameSort.CITY, EntityKind.PLACE, country, Optional.empty(), country));
  }

  private void addNationalities(ActorTables.Row row, String name) {
    Optional<String> country = row.maybe(row.has("code") ? "code" : "country");
    KnownName people =
        new KnownName(
            name, NameSort.NATIONALITY, EntityKind.GROUP, country, Optional.of("CVL"), country);
    for (String nationality : row.list("nationalities")) {
      names.add(nationality, people);
      names.add(nationality + "s", people);
      if (nationality.endsWith("man")) {
        names.add(nationality.substring(0, nationality.length() - 3) + "men", people);
      }
    }
  }

  private void addOrganisation(ActorTables.Row row) {
    boolean group = row.text("kind").equals("group");
    KnownName known =
        new KnownName(
            row.text("name"),
            group ? NameSort.PEOPLE : NameSort.ORGANISATION,
            group ? EntityKind.GROUP : EntityKind.ORGANISATION,
            row.maybe("country"),
            row.maybe("sector"),
            row.maybe("code"));
    names.add(known.name(), known);
    row.list("also").forEach(also -> names.add(also, known));
  }

  private void readWords(ActorTables tables) {
    tables.read("roles", row -> roles.add(row.text("words"), role(row)));
    tables.read("titles", row -> titles.put(row.text("title"), new Title(row.maybe("sector"))));
    tables.read(
        "prepositions",
        row ->
            prepositions.put(
                row.text("preposition"), new Preposition(row.yes("belongs"), row.yes("seat"))));
    tables.read(
        "sectors",
        row ->
            sectors.put(row.text("sector"), new Sector(row.text("cameo"), row.yes("political"))));
    tables.read("former", row -> former.add(row.text("word")));
  }

  private static Role role(ActorTables.Row row) {
    return new Role(
        row.text("words"),
        Role.Kind.valueOf(row.text("kind").toUpperCase(Locale.ROOT)),
        row.maybe("sector"),
        row.text("yields").equals("theirs"),
        row.maybe("political").map("yes"::equals));
  }

  PhraseTable<KnownName> names() {
    return names;
  }

  /** The country or territory that a nationality names. */
  KnownName place(KnownName nationality) {
    return places.getOrDefault(nationality.name(), nationality);
  }

  PhraseTable<Role> roles() {
    return roles;
  }

  Optional<Title> title(String form) {
    return Optional.ofNullable(titles.get(form.toLowerCase(Locale.ROOT)));
  }

  Preposition preposition(String form) {
    return prepositions.getOrDefault(form.toLowerCase(Locale.ROOT), new Preposition(false, false));
  }

  boolean saysFormer(String form) {
    return former.contains(form.toLowerCase(Locale.ROOT));
  }

  /** CAMEO's role code for a PLOVER sector; empty where it has none. */
  String cameo(String sector) {
    Sector known = sectors.get(sector);
    return known == null ? sector : known.cameo();
  }

  boolean political(String sector) {
    Sector known = sectors.get(sector);
    return known != null && known.political();
  }
}

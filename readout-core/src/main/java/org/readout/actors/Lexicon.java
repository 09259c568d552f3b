package org.readout.actors;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.actors.NameReader.Land;
import org.readout.rules.Problem;
import org.readout.rules.RuleFileException;
import org.readout.rules.RuleFiles;

/** The tables of {@code en/actors}: names, people, roles, titles, prepositions, sectors. */
final class Lexicon {
  private final NameFinder names;
  private final Map<Land, KnownName> places;
  private final Succession succession;
  private final PhraseTable<Role> roles;
  private final People people;
  private final Map<String, Title> titles = new HashMap<>();
  private final Map<String, Preposition> prepositions = new HashMap<>();
  private final Map<String, Sector> sectors = new HashMap<>();
  private final Set<String> former = new HashSet<>();
  private final Set<String> belonging = new HashSet<>();
  private final Map<String, Elsewhere> elsewhere = new HashMap<>();
  private final Map<String, Set<String>> things = new HashMap<>();
  private final Set<String> two = new HashSet<>();
  private final Map<String, Set<Ground>> grounds = new HashMap<>();
  private final Map<String, Sending> sending = new HashMap<>();

  /** A short title before a name, such as "Mrs." or "Gen." */
  record Title(Optional<String> sector) {}

  /** What a preposition before a noun tells. */
  record Preposition(boolean belongs, boolean seat, boolean scene, boolean whence) {
    static final Preposition NONE = new Preposition(false, false, false, false);
  }

  /** What a PLOVER sector is called in CAMEO; whether it makes acts political, is of the state. */
  record Sector(String cameo, boolean political, boolean ofState, Home home) {}

  /** Of what country those of a sector are of whom none is told. */
  enum Home {
    /** Of the one that the report is set in. */
    YES,
    /** The same, though they often act elsewhere and on other states. */
    FAR,
    /** Many of them: of the place where they act. */
    THERE,
    /** Of the one that alone is spoken of. */
    ALONE,
    /** The same; what is told of them tells little of where the report is set. */
    FAINT,
    /** Of none that could be known. */
    NO
  }

  private Lexicon(ActorTables tables) {
    NameReader read = NameReader.read(tables);
    names = new NameFinder(read.names(), OwnNames.read(tables));
    places = read.places();
    succession = Succession.read(tables);
    roles = readRoles(tables);
    people = PeopleReader.read(tables);
    readWords(tables);
  }

  static Lexicon load(RuleFiles files) {
    List<Problem> problems = new ArrayList<>();
    Lexicon lexicon = new Lexicon(new ActorTables(files, problems));
    if (!problems.isEmpty()) {
      throw new RuleFileException(problems);
    }
    return lexicon;
  }

  private static PhraseTable<Role> readRoles(ActorTables tables) {
    Map<String, Role> roles = new HashMap<>();
    tables.readOwn(
        OwnActors.ROLES, row -> roles.putIfAbsent(PhraseTable.key(row.text("words")), role(row)));
    tables.read("roles", row -> roles.putIfAbsent(PhraseTable.key(row.text("words")), role(row)));
    return new PhraseTable<>(roles);
  }

  private void readWords(ActorTables tables) {
    tables.read("titles", row -> titles.put(row.text("title"), new Title(row.maybe("sector"))));
    tables.read(
        "prepositions",
        row ->
            prepositions.put(
                row.text("preposition"),
                new Preposition(
                    row.yes("belongs"), row.yes("seat"), row.yes("scene"), row.yes("whence"))));
    tables.read(
        "sectors",
        row ->
            sectors.put(
                row.text("sector"),
                new Sector(
                    row.text("cameo"),
                    row.yes("political"),
                    row.yes("state"),
                    Home.valueOf(row.text("home").toUpperCase(Locale.ROOT)))));
    tables.read("former", row -> former.add(row.text("word")));
    tables.read("participles", row -> belonging.add(row.text("participle")));
    tables.read(
        "elsewhere",
        row ->
            elsewhere.put(
                row.text("word"), Elsewhere.valueOf(row.text("says").toUpperCase(Locale.ROOT))));
    tables.read(
        "sending",
        row ->
            sending.put(
                row.text("word"), Sending.valueOf(row.text("says").toUpperCase(Locale.ROOT))));
    tables.read(
        "grounds",
        row ->
            grounds
                .computeIfAbsent(row.text("word"), word -> EnumSet.noneOf(Ground.class))
                .add(Ground.valueOf(row.text("says").toUpperCase(Locale.ROOT))));
    tables.read("pairs", row -> two.add(row.text("word")));
    tables.read("things", row -> things.put(row.text("word"), Set.copyOf(row.list("of"))));
  }

  private static Role role(ActorTables.Row row) {
    return new Role(
        row.text("words"),
        Role.Kind.valueOf(row.text("kind").toUpperCase(Locale.ROOT)),
        row.maybe("sector"),
        row.text("yields").equals("theirs"),
        row.text("yields").equals("kin"),
        row.maybe("political").map("yes"::equals));
  }

  /** Finds who is named in a sentence. */
  NameFinder names() {
    return names;
  }

  /** Of which state a land was on a day. */
  Succession succession() {
    return succession;
  }

  /** Who holds or held offices. */
  People people() {
    return people;
  }

  /** The country or territory that a nationality names. */
  KnownName place(KnownName nationality) {
    return places.getOrDefault(Land.of(nationality), nationality);
  }

  PhraseTable<Role> roles() {
    return roles;
  }

  Optional<Title> title(String form) {
    return Optional.ofNullable(titles.get(form.toLowerCase(Locale.ROOT)));
  }

  Preposition preposition(String form) {
    return prepositions.getOrDefault(form.toLowerCase(Locale.ROOT), Preposition.NONE);
  }

  boolean saysFormer(String form) {
    return former.contains(form.toLowerCase(Locale.ROOT));
  }

  /** Whether a word says in this way that those whom it describes are of another country. */
  boolean says(Elsewhere how, String lemma) {
    return elsewhere.get(lemma) == how;
  }

  /** Whether a noun says that somebody is not of the country of those whose he is. */
  boolean faces(String lemma, boolean ofLand) {
    return says(Elsewhere.COUNTERPART, lemma) || (ofLand && says(Elsewhere.NEIGHBOUR, lemma));
  }

  /** Whether a word says in this way that a capital is a town. */
  boolean says(Ground how, String lemma) {
    return grounds.getOrDefault(lemma, Set.of()).contains(how);
  }

  /** What a word says of people whom somebody makes go somewhere. */
  Optional<Sending> sending(String lemma) {
    return Optional.ofNullable(sending.get(lemma));
  }

  /** Whether a word says that there are two: "both". */
  boolean saysTwo(String form) {
    return two.contains(form.toLowerCase(Locale.ROOT));
  }

  /** Whether a noun names nobody where another follows: "state" before "of emergency". */
  boolean thing(String lemma, String ofWhat) {
    return things.getOrDefault(lemma, Set.of()).contains(ofWhat);
  }

  /** Whether a participle says to what it describes where it belongs: "Lima-based". */
  boolean saysBelonging(String form) {
    return belonging.contains(form.toLowerCase(Locale.ROOT));
  }

  /** CAMEO's role code for a PLOVER sector; empty where it has none. */
  String cameo(String sector) {
    Sector known = sectors.get(sector);
    return known == null ? sector : known.cameo();
  }

  /** Whether bodies of a sector are a state's own. */
  boolean ofState(String sector) {
    Sector known = sectors.get(sector);
    return known != null && known.ofState();
  }

  /** Of what country those of a sector are of whom none is told. */
  Home home(Optional<String> sector) {
    return sector.map(sectors::get).map(Sector::home).orElse(Home.ALONE);
  }

  boolean political(String sector) {
    Sector known = sectors.get(sector);
    return known != null && known.political();
  }
}

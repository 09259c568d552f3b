package org.readout.actors;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.readout.rules.RuleFiles;

/** Tells what a name alone means on a day, and which lines of which tables say so. */
public final class NameSearch {
  private static final List<String> NAMES =
      List.of("name", "also", "short", "person", "nationalities", "capital", "seats");

  /** The columns that a line is told by, in this order. */
  public static final List<String> TOLD =
      List.of(
          "name",
          "person",
          "office",
          "country",
          "sector",
          "code",
          "iso",
          "from",
          "to",
          "continued",
          "successors");

  private static final List<String> OURS =
      Stream.concat(
              Stream.of(
                  "shadows", "countries", "territories", "former-states", "cities", "offices"),
              NameReader.BODIES.stream())
          .toList();

  private final Lexicon lexicon;
  private final ActorTables tables;
  private final Memberships memberships;

  private NameSearch(Lexicon lexicon, ActorTables tables) {
    this.lexicon = lexicon;
    this.tables = tables;
    this.memberships = Memberships.read(tables);
  }

  /**
   * A line of a table that bears the name.
   *
   * @param column the column in which the name stands
   * @param chosen whether this line is what the name means
   */
  public record Line(
      String file, int line, String column, Map<String, String> told, boolean chosen) {
    public Line {
      told = Map.copyOf(told);
    }
  }

  /** What a line says in the end. */
  private record Meaning(
      String name, Optional<String> country, Optional<String> sector, String from) {}

  public static NameSearch load(RuleFiles files) {
    return new NameSearch(Lexicon.load(files), new ActorTables(files, new ArrayList<>()));
  }

  /** All lines that bear the name, the chosen one first. */
  public List<Line> find(String name, Optional<LocalDate> day) {
    Optional<Meaning> meant = meant(name, day);
    List<Line> lines = new ArrayList<>();
    tables.readOwn(OwnActors.ACTORS, row -> add(row, name, meant, lines));
    OURS.forEach(table -> tables.read(table, row -> add(row, name, meant, lines)));
    lines.sort(Comparator.comparing(Line::chosen).reversed());
    return lines;
  }

  /** The members on a day of the organisation that a name means; empty where it means none. */
  public List<String> members(String name, Optional<LocalDate> day) {
    return meant(name, day)
        .map(meaning -> memberships.members(meaning.name(), day))
        .orElse(List.of());
  }

  /** The organisations between states, on a day, that the country belongs to which a name means. */
  public List<String> organisations(String name, Optional<LocalDate> day) {
    return lexicon.names().meanings(name).stream().anyMatch(KnownName::land)
        ? meant(name, day)
            .flatMap(Meaning::country)
            .map(country -> memberships.organisations(country, day))
            .orElse(List.of())
        : List.of();
  }

  private Optional<Meaning> meant(String name, Optional<LocalDate> day) {
    List<KnownName> meanings = lexicon.names().meanings(name);
    if (!meanings.isEmpty()) {
      return new Setting(day, Map.of())
          .choose(meanings)
          .map(k -> new Meaning(k.name(), k.country(), k.sector(), since(k.period())));
    }
    List<Person> whole = lexicon.people().named(name);
    List<Person> persons = whole.isEmpty() ? lexicon.people().calledForShort(name) : whole;
    return persons.stream()
        .max(Comparator.comparing((Person p) -> p.inOffice(day)).thenComparing(Person::name))
        .map(person -> meaning(person.name(), person.leading(day)));
  }

  private static Meaning meaning(String name, Tenure tenure) {
    return new Meaning(
        name,
        Optional.of(tenure.country()),
        Optional.of(tenure.office().name()),
        since(tenure.period()));
  }

  private static String since(Period period) {
    return period.from().map(LocalDate::toString).orElse("");
  }

  private static void add(
      ActorTables.Row row, String name, Optional<Meaning> meant, List<Line> lines) {
    NAMES.stream()
        .filter(row::has)
        .filter(column -> bears(row, column, name))
        .findFirst()
        .ifPresent(column -> lines.add(line(row, column, says(row, meant))));
  }

  private static boolean bears(ActorTables.Row row, String column, String name) {
    return row.list(column).stream()
        .anyMatch(cell -> OwnNames.key(cell).equals(OwnNames.key(name)));
  }

  private static boolean says(ActorTables.Row row, Optional<Meaning> meant) {
    return meant.filter(meaning -> says(row, meaning)).isPresent();
  }

  private static boolean says(ActorTables.Row row, Meaning meant) {
    boolean named = row.text(row.has("person") ? "person" : "name").equals(meant.name());
    String country = row.has("country") ? "country" : "code";
    boolean there = !row.has(country) || row.maybe(country).equals(meant.country());
    String what = row.has("office") ? "office" : "sector";
    boolean doing = !row.has(what) || row.maybe(what).equals(meant.sector());
    return former(row, meant) || (named && there && doing && begins(row, meant));
  }

  /** Of a state of old, the line means it in its time, and what goes on with it at others. */
  private static boolean former(ActorTables.Row row, Meaning meant) {
    return meant.from().isEmpty()
        && row.has("continued")
        && row.text("name").equals(meant.name())
        && row.maybe("continued").or(() -> row.maybe("code")).equals(meant.country());
  }

  private static boolean begins(ActorTables.Row row, Meaning meant) {
    return !row.has("from") || since(Period.parse(row.text("from"), "")).equals(meant.from());
  }

  private static Line line(ActorTables.Row row, String column, boolean chosen) {
    Map<String, String> told = new java.util.TreeMap<>();
    TOLD.stream()
        .filter(row::has)
        .filter(each -> row.maybe(each).isPresent())
        .forEach(each -> told.put(each, row.text(each)));
    return new Line(row.file(), row.line(), column, told, chosen);
  }
}

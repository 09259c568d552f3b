package org.readout.actors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.readout.rules.Problem;
import org.readout.rules.RuleFiles;

/** Holds the tables of who is who to their own rules. */
final class KnowledgeTest {
  private static final Set<String> ABOVE_COUNTRIES =
      Set.of("", "IGO", "UNO", "EUR", "NGO", "ISM", "IMG", "MNC");
  private static final int ENTITIES = 10_000;
  private static final int HANDOVER = 12;

  /** Offices that several hold at a time, or held when two governments stood against each other. */
  private static final Set<String> SHARED =
      Set.of(
          "foreign minister PSE",
          "president BIH",
          "president HTI",
          "president SRB",
          "prime minister KHM",
          "prime minister LBN",
          "prime minister LBY");

  private final List<Problem> problems = new ArrayList<>();
  private final ActorTables tables = new ActorTables(RuleFiles.shipped(), problems);

  private void eachBody(Consumer<ActorTables.Row> use) {
    NameReader.BODIES.forEach(table -> tables.read(table, use));
  }

  private Set<String> cells(String table, String column) {
    Set<String> cells = new HashSet<>();
    tables.read(table, row -> cells.add(row.text(column)));
    return cells;
  }

  @Test
  void allTablesLoad() {
    Lexicon.load(RuleFiles.shipped());
  }

  @Test
  void thousandsAreKnown() {
    Set<String> known = new HashSet<>(cells("offices", "person"));
    known.addAll(cells("countries", "name"));
    known.addAll(cells("territories", "name"));
    eachBody(row -> known.add(row.text("name")));
    assertTrue(known.size() >= ENTITIES, "only " + known.size());
  }

  @Test
  void everyCountryAndSectorIsACode() {
    Set<String> countries = cells("countries", "code");
    countries.addAll(cells("former-states", "code"));
    countries.addAll(ABOVE_COUNTRIES);
    Set<String> sectors = cells("sectors", "sector");
    sectors.add("");
    List<String> strange = new ArrayList<>();
    Consumer<ActorTables.Row> country =
        row -> note(strange, row, !countries.contains(row.text("country")));
    eachBody(country);
    tables.read("offices", country);
    tables.read("office-titles", country);
    tables.read("members", country);
    tables.read(
        "former-states",
        row ->
            row.list("successors").forEach(code -> note(strange, row, !countries.contains(code))));
    Consumer<ActorTables.Row> sector =
        row -> note(strange, row, !sectors.contains(row.text("sector")));
    eachBody(sector);
    tables.read("office-kinds", sector);
    tables.read("roles", sector);
    assertEquals(List.of(), strange);
  }

  private static void note(List<String> strange, ActorTables.Row row, boolean wrong) {
    if (wrong) {
      strange.add(row.file() + ":" + row.line());
    }
  }

  @Test
  void wordsForElsewhereForSendingAndForThingsAreReadAndSorted() {
    for (String table : List.of("elsewhere", "sending", "things")) {
      List<String> words = new ArrayList<>();
      tables.read(table, row -> words.add(row.text("word")));
      assertEquals(new TreeSet<>(words), new java.util.LinkedHashSet<>(words), table);
      assertEquals(words.stream().sorted().toList(), words, table);
    }
  }

  @Test
  void noLineStandsTwice() {
    List<String> twice = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    eachBody(row -> note(twice, row, !seen.add(row.text("name") + "|" + row.text("country"))));
    tables.read(
        "offices",
        row ->
            note(
                twice,
                row,
                !seen.add(
                    String.join(
                        "|",
                        row.text("person"),
                        row.text("office"),
                        row.text("country"),
                        row.text("from")))));
    tables.read("roles", row -> note(twice, row, !seen.add("role|" + row.text("words"))));
    assertEquals(List.of(), twice);
  }

  /** Two bodies may share a name where the country that a report speaks of tells them apart. */
  @Test
  void bodiesOfOneNameAreOfDifferentCountries() {
    Map<String, Map<String, Set<String>>> named = new HashMap<>();
    eachBody(
        row ->
            Stream.concat(Stream.of(row.text("name")), row.list("also").stream())
                .forEach(name -> file(named, PhraseTable.key(name), row)));
    Set<String> undecided = new TreeSet<>();
    named.forEach(
        (name, byCountry) -> {
          if (byCountry.values().stream().anyMatch(bodies -> bodies.size() > 1)) {
            undecided.add(name + " " + byCountry);
          }
        });
    assertEquals(Set.of(), undecided);
  }

  private static void file(
      Map<String, Map<String, Set<String>>> named, String name, ActorTables.Row row) {
    named
        .computeIfAbsent(name, n -> new HashMap<>())
        .computeIfAbsent(row.text("country"), c -> new TreeSet<>())
        .add(row.text("name"));
  }

  /** Two persons may share a whole name where the report's day tells who of them is in office. */
  @Test
  void personsOfOneNameHoldOfficesAtDifferentTimes() {
    People people = PeopleReader.read(tables);
    Map<String, Set<String>> named = new HashMap<>();
    tables.read(
        "offices",
        row ->
            Stream.concat(Stream.of(row.text("person")), row.list("also").stream())
                .forEach(
                    name ->
                        named
                            .computeIfAbsent(People.key(name), n -> new TreeSet<>())
                            .add(row.text("person"))));
    List<Collection<String>> shared = new ArrayList<>();
    named.forEach(
        (name, persons) -> {
          if (persons.size() > 1 && together(people, persons)) {
            shared.add(persons);
          }
        });
    assertEquals(List.of(), shared);
  }

  private static boolean together(People people, Collection<String> persons) {
    List<Tenure> tenures =
        persons.stream()
            .flatMap(name -> people.named(name).stream())
            .filter(person -> persons.contains(person.name()))
            .distinct()
            .flatMap(person -> person.tenures().stream())
            .filter(tenure -> tenure.office().prominent())
            .toList();
    return tenures.stream()
        .anyMatch(
            one ->
                tenures.stream()
                    .anyMatch(other -> other != one && other.period().holds(one.since())));
  }

  /**
   * One person at a time holds an office that is for one, but for some months of a handover, unless
   * it is shared or was disputed.
   */
  @Test
  void anOfficeForOneIsHeldByOne() {
    Map<String, List<ActorTables.Row>> seats = new HashMap<>();
    Set<String> single = singleOffices();
    tables.read(
        "offices",
        row -> {
          String seat = row.text("office") + " " + row.text("country");
          if (single.contains(row.text("office")) && !SHARED.contains(seat)) {
            seats.computeIfAbsent(seat, s -> new ArrayList<>()).add(row);
          }
        });
    Set<String> twice = new TreeSet<>();
    seats.forEach((seat, rows) -> rows.forEach(row -> noteRivals(twice, row, rows)));
    assertEquals(Set.of(), twice);
  }

  private Set<String> singleOffices() {
    Set<String> single = new HashSet<>();
    tables.read(
        "office-kinds",
        row -> {
          if (row.yes("single")) {
            single.add(row.text("office"));
          }
        });
    return single;
  }

  private void noteRivals(Set<String> twice, ActorTables.Row row, List<ActorTables.Row> rows) {
    Period time = tables.period(row).orElseThrow();
    for (ActorTables.Row other : rows) {
      LocalDate later = tables.period(other).orElseThrow().since().plusMonths(HANDOVER);
      if (other != row && time.since().isBefore(later) && time.holds(later)) {
        Period rival = tables.period(other).orElseThrow();
        if (rival.holds(later)) {
          twice.add(row.text("person") + " and " + other.text("person") + ", " + later);
        }
      }
    }
  }

  @Test
  void everyOrganisationWithMembersIsKnown() {
    Set<String> unknown = new TreeSet<>(cells("members", "organisation"));
    eachBody(row -> unknown.remove(row.text("name")));
    assertEquals(Set.of(), unknown);
  }

  @Test
  void membersAreThoseOfTheDay() {
    Memberships memberships = Memberships.read(tables);
    assertEquals(193, memberships.members("United Nations", on("2015-06-01")).size());
    assertEquals(12, memberships.members("European Union", on("1990-06-01")).size());
    assertEquals(27, memberships.members("European Union", Optional.empty()).size());
    assertEquals(16, memberships.members("NATO", on("1990-06-01")).size());
    assertEquals(32, memberships.members("NATO", Optional.empty()).size());
    assertEquals(12, memberships.members("ECOWAS", Optional.empty()).size());
    assertEquals(55, memberships.members("African Union", Optional.empty()).size());
    assertEquals(11, memberships.members("ASEAN", on("2025-11-01")).size());
    assertEquals(10, memberships.members("Comecon", on("1985-06-01")).size());
    assertEquals(0, memberships.members("Comecon", on("1995-06-01")).size());
    assertEquals(8, memberships.members("G8", on("2010-06-01")).size());
    assertTrue(memberships.organisations("KEN", Optional.empty()).contains("IGAD"));
    assertEquals(List.of(), problems);
  }

  private static Optional<LocalDate> on(String day) {
    return Optional.of(LocalDate.parse(day));
  }

  /** A state may leave and come back, but is in once at a time. */
  @Test
  void noStateIsAMemberTwiceAtATime() {
    Map<String, List<Period>> times = new HashMap<>();
    List<String> twice = new ArrayList<>();
    tables.read(
        "members",
        row -> {
          String who = row.text("organisation") + " " + row.text("country");
          Period time = tables.period(row).orElseThrow();
          List<Period> before = times.computeIfAbsent(who, w -> new ArrayList<>());
          note(twice, row, before.stream().anyMatch(other -> meet(other, time)));
          before.add(time);
        });
    assertEquals(List.of(), twice);
  }

  private static boolean meet(Period one, Period other) {
    return !one.over(other.since()) && !other.over(one.since());
  }

  @Test
  void everyTitleIsARole() {
    Set<String> missing = new TreeSet<>(cells("office-titles", "title"));
    missing.removeAll(cells("roles", "words"));
    assertEquals(Set.of(), missing);
  }

  @Test
  void theTablesAreSorted() {
    List<String> unsorted = new ArrayList<>();
    for (String table : NameReader.BODIES) {
      List<String> names = new ArrayList<>();
      tables.read(table, row -> names.add(row.text("name")));
      if (!names.equals(names.stream().sorted().toList())) {
        unsorted.add(table);
      }
    }
    assertEquals(List.of(), unsorted);
  }
}

package org.readout.actors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.readout.rules.RuleFileException;
import org.readout.rules.RuleFiles;

final class PersonTest {
  private static final Office PREMIER =
      new Office("premier", Optional.of("GOV"), Optional.of("ELI"), true, true);
  private static final Office REBEL =
      new Office("rebel leader", Optional.of("REB"), Optional.empty(), false, false);
  private static final Person NOVAK =
      new Person(
          "Jana Novak",
          List.of(
              tenure(REBEL, "2020", "2024-03"),
              tenure(PREMIER, "2025-05-01", "2029-05-01"),
              tenure(PREMIER, "2033-05-01", "")));

  private static Tenure tenure(Office office, String from, String to) {
    return new Tenure(office, "RUR", Optional.empty(), Period.parse(from, to));
  }

  private static Optional<LocalDate> on(String day) {
    return Optional.of(LocalDate.parse(day));
  }

  @Test
  void theSectorIsThatOfTheOfficeHeldOnTheDay() {
    assertEquals(Optional.of("REB"), NOVAK.on(on("2022-06-01")).sector());
    assertEquals(Optional.of("GOV"), NOVAK.on(on("2027-06-01")).sector());
  }

  @Test
  void whoHeldAnOfficeIsOfTheElite() {
    assertEquals(Optional.of("ELI"), NOVAK.on(on("2031-06-01")).sector());
  }

  @Test
  void whoLeadsRebelsNoMoreHasNoSector() {
    assertEquals(Optional.empty(), NOVAK.on(on("2024-09-01")).sector());
  }

  @Test
  void beforeTheFirstOfficeOnlyTheCountryIsTold() {
    Belonging before = NOVAK.on(on("2010-01-01"));
    assertEquals(Optional.of("RUR"), before.country());
    assertEquals(Optional.empty(), before.sector());
  }

  @Test
  void withoutADayTheLatestOfficeCounts() {
    assertEquals(Optional.of("GOV"), NOVAK.on(Optional.empty()).sector());
  }

  @Test
  void aProminentOfficeSaysMoreThanALaterOne() {
    Person envoy =
        new Person(
            "Ola Berg", List.of(tenure(PREMIER, "2025", "2029"), tenure(REBEL, "2030", "2031")));
    assertEquals("premier", envoy.leading(Optional.empty()).office().name());
  }

  @Test
  void whoServedAStateOfOldBelongsLaterToTheOneThatGoesOnWithIt() {
    Tenure.Heir heir = new Tenure.Heir("RUR", LocalDate.of(2029, 12, 31));
    Period period = Period.parse("2025", "2029");
    Person retired =
        new Person(
            "Ola Berg",
            List.of(new Tenure(PREMIER, "OLD", Optional.empty(), period, Optional.of(heir))));
    assertEquals(Optional.of("OLD"), retired.on(on("2029-12-31")).country());
    assertEquals(Optional.of("RUR"), retired.on(on("2030-01-01")).country());
    assertEquals(Optional.of("RUR"), retired.on(Optional.empty()).country());
    assertTrue(retired.of("OLD") && retired.of("RUR"));
    assertFalse(retired.of("NEW"));
  }

  @Test
  void anOfficeIsRememberedForSomeYears() {
    Person retired = new Person("Ola Berg", List.of(tenure(PREMIER, "2025", "2029")));
    assertTrue(retired.remembered(on("2035-01-01")));
    assertFalse(retired.remembered(on("2045-01-01")));
  }

  @Test
  void nobodyIsTheHolderWhereTwoMayBe() {
    People people = new People(new Sounds());
    people.add(NOVAK, List.of("Jana Novak"), List.of("Novak"));
    people.add(
        new Person("Ola Berg", List.of(tenure(PREMIER, "2029-04", "2033"))),
        List.of("Ola Berg"),
        List.of("Berg"));
    assertEquals(Optional.empty(), people.holder("premier", "RUR", LocalDate.of(2029, 4, 15)));
    assertEquals(
        "Ola Berg",
        people.holder("premier", "RUR", LocalDate.of(2031, 4, 15)).orElseThrow().name());
  }

  @Test
  void anUnreadableDateIsReportedWithItsLine() {
    RuleFiles files =
        new RuleFiles(
            Map.of(
                "en/actors/office-kinds.tsv",
                "office\tsector\tafter\tprominent\tsingle\npremier\tGOV\tELI\tyes\tyes\n",
                "en/actors/office-titles.tsv",
                "title\tcountry\toffice\n",
                "en/actors/former-states.tsv",
                "name\tcode\tfrom\tto\tcontinued\n",
                "en/actors/spellings.tsv",
                "written\tread\n",
                "en/actors/offices.tsv",
                "person\talso\tshort\toffice\tcountry\tcode\tfrom\tto\n"
                    + "Jana Novak\t\tNovak\tpremier\tRUR\t\tspring\t\n"
                    + "Ola Berg\t\tBerg\tking\tRUR\t\t2031\t\n"));
    List<org.readout.rules.Problem> problems = new java.util.ArrayList<>();
    PeopleReader.read(new ActorTables(files, problems));
    assertEquals(
        List.of(
            "en/actors/offices.tsv:2: read times \"spring\" and \"\"; write dates such as 2031,"
                + " 2031-05 or 2031-05-14, the earlier first, or nothing",
            "en/actors/offices.tsv:3: read office \"king\"; write one of office-kinds.tsv, or add"
                + " it there"),
        problems.stream().map(Object::toString).toList());
  }

  @Test
  void allProblemsOfTheTablesComeTogether() {
    RuleFileException refused =
        org.junit.jupiter.api.Assertions.assertThrows(
            RuleFileException.class, () -> Lexicon.load(new RuleFiles(Map.of())));
    assertTrue(refused.toString().contains("en/actors/offices.tsv"));
    assertTrue(refused.toString().contains("en/actors/countries.tsv"));
  }
}

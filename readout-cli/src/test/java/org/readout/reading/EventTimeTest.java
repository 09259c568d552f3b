package org.readout.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.readout.analyzer.TrainedAnalyzer;
import org.readout.model.Claim;
import org.readout.model.EventType;
import org.readout.model.Report;
import org.readout.model.When;
import org.readout.rules.RuleFiles;

/** Reports are read as of Wednesday, 14 May 2031. */
class EventTimeTest {
  private static final Optional<LocalDate> PUBLISHED = Optional.of(LocalDate.of(2031, 5, 14));
  private static ReportReader reader;

  @BeforeAll
  static void load() {
    reader = ReportReader.load(TrainedAnalyzer.load(), RuleFiles.shipped());
  }

  /** First day, last day and words of the last claim of a type; "none" where nothing dates it. */
  private static String when(EventType type, String text) {
    return reader.read(Report.of("example", text, PUBLISHED)).claims().stream()
        .filter(claim -> claim.code().type() == type)
        .reduce((first, last) -> last)
        .flatMap(Claim::when)
        .map(EventTimeTest::written)
        .orElse("none");
  }

  private static String written(When when) {
    return "%s..%s %s"
        .formatted(
            when.from().map(LocalDate::toString).orElse(""),
            when.to().map(LocalDate::toString).orElse(""),
            when.mention().map(mention -> mention.text()).orElse("-"));
  }

  @Test
  void whatATripWasForDatesTheTrip() {
    assertEquals(
        "2031-02-01..2031-02-28 February",
        when(
            EventType.CONSULT,
            "The Kenyan president visited Lima to speak about trade in February."));
  }

  @Test
  void partsOfMonthsAndYearsAreThirdsOfThem() {
    assertEquals(
        "2031-04-21..2031-04-30 late April",
        when(EventType.ASSAULT, "The army shelled the town in late April."));
    assertEquals(
        "2030-05-01..2030-08-31 mid-2030",
        when(EventType.ASSAULT, "The army shelled the town in mid-2030."));
  }

  @Test
  void aRangeLastsToItsEnd() {
    assertEquals(
        "2031-05-03..2031-05-09 May 3 … May 9",
        when(EventType.COERCE, "Police arrested ten miners between May 3 and May 9."));
    assertEquals(
        "2031-04-07..2031-04-11 April 7 … April 11",
        when(EventType.CONSULT, "Kenya and Uganda held talks from April 7 to April 11."));
  }

  @Test
  void whatIsToldOfTheNounDatesIt() {
    assertEquals(
        "2031-05-12..2031-05-12 Monday",
        when(EventType.ASSAULT, "Officials condemned the rebel attack launched on Monday."));
  }

  @Test
  void theTimeOfARelativeClauseIsNotThatOfTheClauseAbove() {
    assertEquals(
        "none",
        when(EventType.CONSULT, "Duarte met the general who had visited the mine last month."));
  }

  @Test
  void aSceneDatedToADayGoesOn() {
    assertEquals(
        "2031-03-03..2031-03-03 -",
        when(
            EventType.COERCE,
            "Daniel Otieno brought a camera to the school on March 3. Police arrested him."));
  }

  @Test
  void aSentenceThatOpensWithAnotherTimeOrPlaceLeavesTheScene() {
    assertEquals(
        "none",
        when(
            EventType.COERCE,
            "Daniel Otieno brought a camera to the school on March 3."
                + " Later, police arrested him."));
  }

  @Test
  void anEventToldTwiceHasOneDate() {
    assertEquals(
        "2031-05-12..2031-05-12 -",
        when(
            EventType.COERCE,
            "Police arrested Daniel Otieno on Monday. His lawyer spoke of a mistake."
                + " The mayor said that police had arrested Otieno."));
  }

  @Test
  void whatHasHappenedEndsNoLaterThanItsReport() {
    assertEquals(
        "2031-05-12..2031-05-14 this week",
        when(EventType.CONSULT, "The two presidents met this week."));
  }

  @Test
  void anEventIsDatedByHowLongAnotherCameAfterIt() {
    assertEquals(
        "2031-05-02..2031-05-02 two days",
        when(EventType.ASSAULT, "Police arrested a mayor on May 4, two days after clashes."));
    assertEquals(
        "2031-04-27..2031-04-27 a week",
        when(
            EventType.ASSAULT,
            "Police arrested ten miners on May 4, a week after a raid on the embassy."));
  }

  @Test
  void anEventBesideOneWithoutDateHasNone() {
    assertEquals(
        "none", when(EventType.COERCE, "Police arrested a mayor two days after the clashes."));
  }
}

package org.readout.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PeriodsTest {
  private static final LocalDate WEDNESDAY = LocalDate.of(2031, 5, 14);

  private static Anchor anchor(Story story) {
    return new Anchor(Optional.of(WEDNESDAY), story, Anchor.Direction.UNTOLD);
  }

  private static String value(Meaning meaning, String argument, Story story) {
    return meaning
        .resolve(Map.of(), List.of(argument), anchor(story))
        .map(Resolved::value)
        .orElse("none");
  }

  @Test
  void theWeekendIsTheLastOneUnlessItHasBegunOrTheClauseLooksAhead() {
    LocalDate sunday = LocalDate.of(2031, 5, 18);
    assertEquals("2031-W19-WE", Periods.weekend(WEDNESDAY, Anchor.Direction.BACK).value());
    assertEquals("2031-W20-WE", Periods.weekend(WEDNESDAY, Anchor.Direction.AHEAD).value());
    assertEquals("2031-W20-WE", Periods.weekend(sunday, Anchor.Direction.BACK).value());
  }

  @Test
  void aYearEarlierIsTheSameQuarterWhereTheReportSpeaksOfOne() {
    Story story = Story.from(Optional.of(WEDNESDAY));
    assertEquals("2030", value(Meaning.YEAR_BEFORE, "-1", story));
    assertEquals(
        "2030-Q1", value(Meaning.YEAR_BEFORE, "-1", story.after(CalendarUnit.quarter(2031, 1))));
  }

  @Test
  void aQuarterToCompareWithDoesNotTakeTheStoryAlong() {
    Story story = Story.from(Optional.of(WEDNESDAY)).after(CalendarUnit.quarter(2031, 1));
    assertEquals(story, story.after(CalendarUnit.quarter(2030, 1)));
  }

  @Test
  void withoutAToldQuarterThereIsNoLatestPeriod() {
    Story story = Story.from(Optional.of(WEDNESDAY));
    assertEquals("none", value(Meaning.TOLD_PERIOD, "", story));
    assertEquals("2031-Q1", value(Meaning.TOLD_QUARTER, "", story));
  }
}

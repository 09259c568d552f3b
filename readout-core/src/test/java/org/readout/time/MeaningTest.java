package org.readout.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MeaningTest {
  private static final Optional<LocalDate> PUBLISHED = Optional.of(LocalDate.of(2031, 5, 14));
  private static final Anchor TOLD =
      new Anchor(PUBLISHED, Story.from(PUBLISHED), Anchor.Direction.BACK);
  private static final Anchor AHEAD =
      new Anchor(PUBLISHED, Story.from(PUBLISHED), Anchor.Direction.AHEAD);
  private static final Anchor UNDATED =
      new Anchor(Optional.empty(), Story.from(Optional.empty()), Anchor.Direction.UNTOLD);

  private static String value(
      Meaning meaning, Map<String, String> words, String argument, Anchor anchor) {
    return meaning.resolve(words, List.of(argument), anchor).map(Resolved::value).orElse("none");
  }

  @Test
  void aDayWithoutItsYearIsTheLastOneUnlessTheClauseLooksAhead() {
    Map<String, String> octoberSeventh = Map.of("MONTH", "10", "DAY", "7");
    assertEquals("2030-10-07", value(Meaning.CALENDAR, octoberSeventh, "", TOLD));
    assertEquals("2031-10-07", value(Meaning.CALENDAR, octoberSeventh, "", AHEAD));
    assertEquals("XXXX-10-07", value(Meaning.CALENDAR, octoberSeventh, "", UNDATED));
  }

  @Test
  void aDayThatTheCalendarDoesNotHoldIsNoTime() {
    assertEquals("none", value(Meaning.CALENDAR, Map.of("MONTH", "2", "DAY", "31"), "", TOLD));
    assertEquals("none", value(Meaning.CALENDAR, Map.of("ISODATE", "2031-02-31"), "", TOLD));
  }

  @Test
  void aWeekdayLooksBackUnlessTheClauseLooksAhead() {
    assertEquals("2031-05-09", value(Meaning.WEEKDAY, Map.of("WEEKDAY", "5"), "", TOLD));
    assertEquals("2031-05-16", value(Meaning.WEEKDAY, Map.of("WEEKDAY", "5"), "", AHEAD));
    assertEquals("2031-05-14", value(Meaning.WEEKDAY, Map.of("WEEKDAY", "3"), "", TOLD));
    assertEquals("XXXX-WXX-5", value(Meaning.WEEKDAY, Map.of("WEEKDAY", "5"), "", UNDATED));
  }

  @Test
  void withoutADateRelativeTimesStayUnresolved() {
    Resolved lastMonth =
        Meaning.SHIFT.resolve(Map.of("UNIT", "month"), List.of("-1"), UNDATED).orElseThrow();
    assertEquals("PAST_REF", lastMonth.value());
    assertEquals(Optional.empty(), lastMonth.from());
  }

  @Test
  void aHugeCountIsNoTimeRatherThanACrash() {
    assertEquals(
        "none",
        value(Meaning.SHIFT, Map.of("UNIT", "century", "NUMBER", "999999999"), "-NUMBER", TOLD));
  }

  @Test
  void aVagueNumberIsX() {
    assertEquals("PXW", value(Meaning.DURATION, Map.of("UNIT", "week", "VAGUE", "X"), "", TOLD));
    assertEquals("P1Y", value(Meaning.DURATION, Map.of("UNIT", "year"), "1", TOLD));
  }
}

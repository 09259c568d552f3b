package org.readout.actors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

final class PeriodTest {
  private static LocalDate day(String day) {
    return LocalDate.parse(day);
  }

  @Test
  void aYearCountsFromItsFirstToItsLastDay() {
    Period period = Period.parse("2031", "2033");
    assertTrue(period.holds(day("2031-01-01")));
    assertTrue(period.holds(day("2033-12-31")));
    assertFalse(period.holds(day("2034-01-01")));
    assertFalse(period.holds(day("2030-12-31")));
  }

  @Test
  void aMonthEndsWithItsLastDay() {
    Period period = Period.parse("2031-05", "2032-02");
    assertTrue(period.holds(day("2032-02-29")));
    assertTrue(period.over(day("2032-03-01")));
  }

  @Test
  void withoutAnEndItStillHolds() {
    assertTrue(Period.parse("2031-05-14", "").holds(day("2099-01-01")));
    assertFalse(Period.parse("2031-05-14", "").over(day("2099-01-01")));
  }

  @Test
  void withoutABeginningItHoldsFromOfOld() {
    assertTrue(Period.parse("", "2031").holds(day("1900-01-01")));
  }

  @Test
  void whatEndsBeforeItBeginsIsRefused() {
    DateTimeException refused =
        assertThrows(DateTimeException.class, () -> Period.parse("2033", "2031"));
    assertEquals(
        "read a time from 2033-01-01 to 2031-12-31; write the earlier first", refused.getMessage());
  }

  @Test
  void whatIsNoDateIsRefused() {
    assertThrows(DateTimeException.class, () -> Period.parse("2031-13", ""));
    assertThrows(DateTimeException.class, () -> Period.parse("", "soon after"));
  }
}

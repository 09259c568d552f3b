package org.readout.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CalendarUnitTest {
  private static final LocalDate NEW_YEAR = LocalDate.of(2031, 1, 1);

  private static void reaches(CalendarUnit unit, String value, String from, String to) {
    Resolved around = unit.around(NEW_YEAR);
    assertEquals(value, around.value());
    assertEquals(Optional.of(LocalDate.parse(from)), around.from());
    assertEquals(Optional.of(LocalDate.parse(to)), around.to());
  }

  @Test
  void aUnitReachesFromItsFirstToItsLastDay() {
    reaches(CalendarUnit.DAY, "2031-01-01", "2031-01-01", "2031-01-01");
    reaches(CalendarUnit.WEEK, "2031-W01", "2030-12-30", "2031-01-05");
    reaches(CalendarUnit.WEEKEND, "2031-W01-WE", "2031-01-04", "2031-01-05");
    reaches(CalendarUnit.MONTH, "2031-01", "2031-01-01", "2031-01-31");
    reaches(CalendarUnit.QUARTER, "2031-Q1", "2031-01-01", "2031-03-31");
    reaches(CalendarUnit.YEAR, "2031", "2031-01-01", "2031-12-31");
    reaches(CalendarUnit.DECADE, "203", "2030-01-01", "2039-12-31");
    reaches(CalendarUnit.CENTURY, "20", "2000-01-01", "2099-12-31");
  }

  @Test
  void aMonthBackFromTheLastOfMarchIsTheLastOfFebruary() {
    assertEquals(
        LocalDate.of(2031, 2, 28), CalendarUnit.MONTH.shift(LocalDate.of(2031, 3, 31), -1));
  }

  @Test
  void aFewHoursStayWithinTheDay() {
    assertEquals(NEW_YEAR, CalendarUnit.HOUR.shift(NEW_YEAR, -5));
    assertEquals(NEW_YEAR.minusDays(2), CalendarUnit.HOUR.shift(NEW_YEAR, -48));
  }
}

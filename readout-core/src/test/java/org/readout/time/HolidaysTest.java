package org.readout.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class HolidaysTest {
  private static String day(int year, String rule) {
    return Holidays.in(year, List.of(rule.split(" ", -1))).stream()
        .map(LocalDate::toString)
        .findFirst()
        .orElse("none");
  }

  @Test
  void easterMovesWithTheMoon() {
    assertEquals("1998-04-12", day(1998, "easter"));
    assertEquals("2024-03-31", day(2024, "easter"));
    assertEquals("2038-04-25", day(2038, "easter"));
    assertEquals("2024-03-29", day(2024, "easter-2"));
    assertEquals("2024-05-19", day(2024, "easter+49"));
  }

  @Test
  void aFeastCanStandOnADayOfTheWeek() {
    assertEquals("2023-11-23", day(2023, "11-4-thursday"));
    assertEquals("2023-05-29", day(2023, "05-last-monday"));
  }

  @Test
  void aFeastOfTheIslamicCalendarLiesInTheYearAskedFor() {
    assertEquals("2024-04-10", day(2024, "hijri-10-1"));
    assertEquals("2017-06-25", day(2017, "hijri-10-1"));
  }

  @Test
  void aListedFeastLiesOnTheDateOfItsYear() {
    assertEquals("2024-02-10", day(2024, "2023-01-22 2024-02-10 2025-01-29"));
    assertEquals("none", day(2026, "2023-01-22 2024-02-10 2025-01-29"));
  }

  @Test
  void aYearCanHaveAnIslamicFeastTwice() {
    assertEquals(2, Holidays.in(2030, List.of("hijri-9")).size());
  }

  @Test
  void everyYearHasItsIslamicFeast() {
    for (int year = 1950; year < 2075; year++) {
      assertEquals(year, LocalDate.parse(day(year, "hijri-12-10")).getYear());
    }
  }
}

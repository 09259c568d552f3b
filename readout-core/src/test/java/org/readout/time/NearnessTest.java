package org.readout.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NearnessTest {
  private static final LocalDate NOW = LocalDate.of(2031, 5, 14);

  @Test
  void aDayWithoutDirectionIsTheNearestAndRatherPastThanComing() {
    assertEquals(LocalDate.of(2031, 6, 2), Nearness.nearest(LocalDate.of(2031, 6, 2), NOW));
    assertEquals(LocalDate.of(2030, 10, 23), Nearness.nearest(LocalDate.of(2031, 10, 23), NOW));
  }

  @Test
  void theDayOfTheWeekTellsTheYear() {
    assertEquals(Optional.of(2030), Nearness.yearOf(DayOfWeek.MONDAY, 5, 13, NOW));
    assertEquals(Optional.of(2031), Nearness.yearOf(DayOfWeek.TUESDAY, 5, 13, NOW));
    assertEquals(Optional.empty(), Nearness.yearOf(DayOfWeek.SUNDAY, 5, 14, NOW));
  }
}

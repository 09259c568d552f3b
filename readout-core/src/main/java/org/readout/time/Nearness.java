package org.readout.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;

/** Chooses the year of a day or month that a report names without one. */
final class Nearness {
  /** A day that was to come may have passed so many days before it is printed. */
  private static final int PRINTED_LATE = 14;

  /** News looks back: a coming day must be this many times nearer than the past one. */
  private static final double COMING_IS_RARER = 1.5;

  private Nearness() {}

  /**
   * The year in which the day comes nearest to the report, on the side that the clause looks to.
   */
  static int year(LocalDate first, LocalDate last, LocalDate now, Anchor.Direction direction) {
    return switch (direction) {
      case AHEAD -> late(first, last).isBefore(now) ? now.getYear() + 1 : now.getYear();
      case BACK -> first.isAfter(now) ? now.getYear() - 1 : now.getYear();
      case UNTOLD -> nearest(first, now).getYear();
    };
  }

  private static LocalDate late(LocalDate first, LocalDate last) {
    return first.equals(last) ? last.plusDays(PRINTED_LATE) : last;
  }

  /** This year's, last year's or next year's day, whichever is nearest. */
  static LocalDate nearest(LocalDate thisYear, LocalDate now) {
    long days = ChronoUnit.DAYS.between(now, thisYear);
    LocalDate past = days > 0 ? thisYear.minusYears(1) : thisYear;
    LocalDate coming = days > 0 ? thisYear : thisYear.plusYears(1);
    double ahead = ChronoUnit.DAYS.between(now, coming) * COMING_IS_RARER;
    return ChronoUnit.DAYS.between(past, now) <= ahead ? past : coming;
  }

  /** The nearest year in which the day falls on the day of the week; empty if none is near. */
  static Optional<Integer> yearOf(DayOfWeek weekday, int month, int day, LocalDate now) {
    return IntStream.rangeClosed(now.getYear() - 2, now.getYear() + 1)
        .boxed()
        .filter(year -> LocalDate.of(year, month, day).getDayOfWeek() == weekday)
        .min(
            Comparator.comparingLong(
                year -> Math.abs(ChronoUnit.DAYS.between(now, LocalDate.of(year, month, day)))));
  }
}

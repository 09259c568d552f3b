package org.readout.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Feasts with a fixed day ({@code 12-25}), on a day of the week ({@code 11-4-thursday}: the fourth
 * of November, -1 for the last), counted from Easter ({@code easter-2}) or by the Islamic calendar
 * ({@code hijri-10-1}).
 */
final class Holidays {
  private Holidays() {}

  /** The feast of the year named, or else the one nearest to the report. */
  static Optional<Resolved> of(Values values, Anchor anchor) {
    String rule = values.argument(0);
    Optional<LocalDate> day =
        values.hasYear()
            ? Optional.of(in(values.year(), rule))
            : anchor.published().map(now -> nearest(rule, now, anchor.direction()));
    return day.map(CalendarUnit.DAY::around);
  }

  private static LocalDate nearest(String rule, LocalDate now, Anchor.Direction direction) {
    return IntStream.rangeClosed(now.getYear() - 1, now.getYear() + 1)
        .mapToObj(year -> in(year, rule))
        .filter(day -> lies(day, now, direction))
        .min(Comparator.comparingLong(day -> Math.abs(day.toEpochDay() - now.toEpochDay())))
        .orElse(in(now.getYear(), rule));
  }

  private static boolean lies(LocalDate day, LocalDate now, Anchor.Direction direction) {
    return switch (direction) {
      case AHEAD -> !day.isBefore(now);
      case BACK -> !day.isAfter(now);
      case UNTOLD -> true;
    };
  }

  /** The feast's day in a year. */
  static LocalDate in(int year, String rule) {
    String[] parts = rule.split("-", -1);
    if (rule.startsWith("easter")) {
      String days = rule.substring("easter".length());
      return easter(year).plusDays(days.isEmpty() ? 0 : Integer.parseInt(days));
    }
    if (parts[0].equals("hijri")) {
      return hijri(year, Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
    }
    int month = Integer.parseInt(parts[0]);
    if (parts.length == 2) {
      return LocalDate.of(year, month, Integer.parseInt(parts[1]));
    }
    DayOfWeek weekday = DayOfWeek.valueOf(parts[2].toUpperCase(java.util.Locale.ROOT));
    int count = parts[1].equals("last") ? -1 : Integer.parseInt(parts[1]);
    return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(count, weekday));
  }

  /** The first such day of the Islamic calendar that lies in the year. */
  private static LocalDate hijri(int year, int month, int day) {
    int first = HijrahDate.from(LocalDate.of(year, 1, 1)).get(ChronoField.YEAR);
    LocalDate found = LocalDate.from(HijrahDate.of(first, month, day));
    return found.getYear() < year ? LocalDate.from(HijrahDate.of(first + 1, month, day)) : found;
  }

  /** Western Easter, by the rule of the Gregorian calendar. */
  private static LocalDate easter(int year) {
    int golden = year % 19;
    int century = year / 100;
    int moon = (19 * golden + century - century / 4 - (8 * century + 13) / 25 + 15) % 30;
    int full = moon - moon / 28 * (1 - moon / 28 * (29 / (moon + 1)) * ((21 - golden) / 11));
    int weekday = (year + year / 4 + full + 2 - century + century / 4) % 7;
    return LocalDate.of(year, 3, 1).plusDays(27L + full - weekday);
  }
}

package org.readout.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Feasts with a fixed day ({@code 12-25}), on a day of the week ({@code 11-4-thursday}: the fourth
 * of November, -1 for the last), counted from Easter ({@code easter-2}), by the Islamic calendar
 * ({@code hijri-10-1}; {@code hijri-9} is a whole month) or on the dates that are listed; of
 * several feasts that a word may mean, the nearest.
 */
final class Holidays {
  private static final Pattern LISTED = Pattern.compile("\\d{4}-.*");
  private static final Pattern MONTH = Pattern.compile("hijri-\\d+");

  private Holidays() {}

  /** The feast of the year named, or else the one nearest to the report. */
  static Optional<Resolved> of(Values values, Anchor anchor) {
    List<String> rule = values.arguments();
    Optional<LocalDate> day =
        values.hasYear()
            ? ofYear(values.year(), rule, anchor)
            : anchor.published().flatMap(now -> nearest(rule, now, anchor.direction()));
    return day.map(first -> MONTH.matcher(rule.get(0)).matches() ? month(first) : day(first));
  }

  private static Optional<LocalDate> ofYear(int year, List<String> rule, Anchor anchor) {
    LocalDate now = anchor.published().orElse(LocalDate.of(year, 1, 1));
    return in(year, rule).stream().min(Comparator.comparingLong(day -> distance(day, now)));
  }

  private static long distance(LocalDate one, LocalDate other) {
    return Math.abs(one.toEpochDay() - other.toEpochDay());
  }

  private static Resolved day(LocalDate day) {
    return CalendarUnit.DAY.around(day);
  }

  private static Resolved month(LocalDate first) {
    LocalDate last = first.plusDays(HijrahDate.from(first).lengthOfMonth() - 1L);
    return Periods.days(first, last);
  }

  private static Optional<LocalDate> nearest(
      List<String> rule, LocalDate now, Anchor.Direction direction) {
    List<LocalDate> days =
        IntStream.rangeClosed(now.getYear() - 1, now.getYear() + 1)
            .mapToObj(year -> in(year, rule))
            .flatMap(List::stream)
            .toList();
    return days.stream()
        .filter(day -> lies(day, now, direction))
        .min(Comparator.comparingLong(day -> distance(day, now)))
        .or(() -> days.stream().filter(day -> day.getYear() == now.getYear()).findFirst());
  }

  private static boolean lies(LocalDate day, LocalDate now, Anchor.Direction direction) {
    return switch (direction) {
      case AHEAD -> !day.isBefore(now);
      case BACK -> !day.isAfter(now);
      case UNTOLD -> true;
    };
  }

  /**
   * The feast's first days in a year: several where more than one feast may be meant or the Islamic
   * calendar has it twice, none where it is listed and the list has none.
   */
  static List<LocalDate> in(int year, List<String> rules) {
    return rules.stream().flatMap(rule -> days(year, rule)).toList();
  }

  private static Stream<LocalDate> days(int year, String rule) {
    if (LISTED.matcher(rule).matches()) {
      return Stream.of(LocalDate.parse(rule)).filter(day -> day.getYear() == year);
    }
    return rule.startsWith("hijri") ? hijri(year, rule).stream() : Stream.of(in(year, rule));
  }

  private static LocalDate in(int year, String rule) {
    String[] parts = rule.split("-", -1);
    if (rule.startsWith("easter")) {
      String days = rule.substring("easter".length());
      return easter(year).plusDays(days.isEmpty() ? 0 : Integer.parseInt(days));
    }
    int month = Integer.parseInt(parts[0]);
    if (parts.length == 2) {
      return LocalDate.of(year, month, Integer.parseInt(parts[1]));
    }
    DayOfWeek weekday = DayOfWeek.valueOf(parts[2].toUpperCase(java.util.Locale.ROOT));
    int count = parts[1].equals("last") ? -1 : Integer.parseInt(parts[1]);
    return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(count, weekday));
  }

  /** All such days of the Islamic calendar, or first days of such months, that lie in the year. */
  private static List<LocalDate> hijri(int year, String rule) {
    String[] parts = rule.split("-", -1);
    int day = parts.length > 2 ? Integer.parseInt(parts[2]) : 1;
    int first = HijrahDate.from(LocalDate.of(year, 1, 1)).get(ChronoField.YEAR);
    return IntStream.rangeClosed(first, first + 2)
        .mapToObj(its -> LocalDate.from(HijrahDate.of(its, Integer.parseInt(parts[1]), day)))
        .filter(found -> found.getYear() == year)
        .toList();
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

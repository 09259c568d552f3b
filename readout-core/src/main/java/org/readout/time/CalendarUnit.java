package org.readout.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import org.readout.model.Precision;
import org.readout.model.TimeExpression;

/**
 * A unit of the calendar or the clock: how TIMEX3 writes it, how far it reaches, how to count in
 * it.
 */
enum CalendarUnit {
  SECOND("PT%sS", Precision.DAY),
  MINUTE("PT%sM", Precision.DAY),
  HOUR("PT%sH", Precision.DAY),
  DAY("P%sD", Precision.DAY),
  WEEKEND("P%sWE", Precision.DAY),
  WEEK("P%sW", Precision.WEEK),
  MONTH("P%sM", Precision.MONTH),
  QUARTER("P%sQ", Precision.QUARTER),
  YEAR("P%sY", Precision.YEAR),
  DECADE("P%sDE", Precision.DECADE),
  CENTURY("P%sCE", Precision.DECADE);

  private final String duration;
  private final Precision precision;

  CalendarUnit(String duration, Precision precision) {
    this.duration = duration;
    this.precision = precision;
  }

  static Optional<CalendarUnit> named(String word) {
    try {
      return Optional.of(valueOf(word.toUpperCase(Locale.ROOT)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  boolean ofTheClock() {
    return compareTo(DAY) < 0;
  }

  /** A length of time; {@code count} is a number or X for a vague one. */
  Resolved duration(String count) {
    return new Resolved(
        TimeExpression.Type.DURATION,
        duration.formatted(count),
        Optional.empty(),
        Optional.empty(),
        precision);
  }

  /** The date that lies {@code count} units later, or earlier if negative. */
  LocalDate shift(LocalDate date, long count) {
    return switch (this) {
      case SECOND -> date.plusDays(Math.round(count / 86400.0));
      case MINUTE -> date.plusDays(Math.round(count / 1440.0));
      case HOUR -> date.plusDays(Math.round(count / 24.0));
      case DAY -> date.plusDays(count);
      case WEEK, WEEKEND -> date.plusWeeks(count);
      case MONTH -> date.plusMonths(count);
      case QUARTER -> date.plusMonths(3 * count);
      case YEAR -> date.plusYears(count);
      case DECADE -> date.plusYears(10 * count);
      case CENTURY -> date.plusYears(100 * count);
    };
  }

  /** The unit that a date lies in: its TIMEX3 value with its first and last day. */
  Resolved around(LocalDate date) {
    return switch (this) {
      case SECOND, MINUTE, HOUR, DAY -> date(date.toString(), date, date);
      case WEEKEND -> weekend(date);
      case WEEK -> week(date);
      case MONTH -> {
        LocalDate first = date.withDayOfMonth(1);
        yield date(date.toString().substring(0, 7), first, first.plusMonths(1).minusDays(1));
      }
      case QUARTER -> quarter(date.getYear(), date.get(IsoFields.QUARTER_OF_YEAR));
      case YEAR -> years("%04d".formatted(date.getYear()), date.getYear(), 1);
      case DECADE -> years("%03d".formatted(date.getYear() / 10), date.getYear() / 10 * 10, 10);
      case CENTURY ->
          years("%02d".formatted(date.getYear() / 100), date.getYear() / 100 * 100, 100);
    };
  }

  static Resolved quarter(int year, int quarter) {
    LocalDate first = LocalDate.of(year, 3 * quarter - 2, 1);
    return QUARTER.date(
        "%04d-Q%d".formatted(year, quarter), first, first.plusMonths(3).minusDays(1));
  }

  private Resolved week(LocalDate date) {
    LocalDate monday = date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return date(weekValue(monday), monday, monday.plusDays(6));
  }

  private Resolved weekend(LocalDate date) {
    LocalDate monday = date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return date(weekValue(monday) + "-WE", monday.plusDays(5), monday.plusDays(6));
  }

  private static String weekValue(LocalDate date) {
    return "%04d-W%02d"
        .formatted(
            date.get(IsoFields.WEEK_BASED_YEAR), date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  private Resolved years(String value, int first, int count) {
    return date(value, LocalDate.of(first, 1, 1), LocalDate.of(first + count - 1, 12, 31));
  }

  private Resolved date(String value, LocalDate from, LocalDate to) {
    return new Resolved(
        TimeExpression.Type.DATE, value, Optional.of(from), Optional.of(to), precision);
  }
}

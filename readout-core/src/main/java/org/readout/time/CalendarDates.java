package org.readout.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Optional;
import org.readout.model.Precision;
import org.readout.model.TimeExpression;

/**
 * Dates told by the calendar's own words. Where the report has no date, what can be said without
 * one.
 */
final class CalendarDates {
  private static final Map<String, Integer> FIRST_MONTHS =
      Map.of("SP", 3, "SU", 6, "FA", 9, "WI", 12);

  private CalendarDates() {}

  /** A month with or without its year and day. */
  static Optional<Resolved> of(Values values, Anchor anchor) {
    int month = values.number("MONTH");
    if (values.has("YEAR")) {
      return Optional.of(inYear(values, values.number("YEAR"), month));
    }
    if (anchor.published().isEmpty()) {
      String day = values.has("DAY") ? "-%02d".formatted(values.number("DAY")) : "";
      return Optional.of(
          Resolved.unanchored(TimeExpression.Type.DATE, "XXXX-%02d%s".formatted(month, day)));
    }
    return Optional.of(inYear(values, nearestYear(values, month, anchor), month));
  }

  private static Resolved inYear(Values values, int year, int month) {
    return values.has("DAY")
        ? CalendarUnit.DAY.around(LocalDate.of(year, month, values.number("DAY")))
        : CalendarUnit.MONTH.around(LocalDate.of(year, month, 1));
  }

  /**
   * The year in which the month or day comes nearest to the report, on the side the clause looks
   * to.
   */
  private static int nearestYear(Values values, int month, Anchor anchor) {
    LocalDate now = anchor.published().orElseThrow();
    boolean day = values.has("DAY");
    LocalDate first =
        LocalDate.of(now.getYear(), month, day ? Math.min(values.number("DAY"), 28) : 1);
    LocalDate last = day ? first : first.plusMonths(1).minusDays(1);
    return switch (anchor.direction()) {
      case AHEAD -> last.isBefore(now) ? now.getYear() + 1 : now.getYear();
      case BACK -> first.isAfter(now) ? now.getYear() - 1 : now.getYear();
      case UNTOLD -> nearest(first, now).getYear();
    };
  }

  static Resolved weekday(Values values, Anchor anchor) {
    DayOfWeek day = DayOfWeek.of(values.number("WEEKDAY"));
    if (anchor.published().isEmpty()) {
      return Resolved.unanchored(TimeExpression.Type.DATE, "XXXX-WXX-" + day.getValue());
    }
    LocalDate now = anchor.published().get();
    return CalendarUnit.DAY.around(
        switch (values.argument(0)) {
          case "-1" -> now.with(TemporalAdjusters.previous(day));
          case "+1" -> now.with(TemporalAdjusters.next(day));
          default ->
              now.with(
                  anchor.ahead()
                      ? TemporalAdjusters.nextOrSame(day)
                      : TemporalAdjusters.previousOrSame(day));
        });
  }

  static Resolved month(Values values, Anchor anchor) {
    int month = values.number("MONTH");
    if (anchor.published().isEmpty()) {
      return Resolved.unanchored(TimeExpression.Type.DATE, "XXXX-%02d".formatted(month));
    }
    LocalDate now = anchor.published().get();
    int year = now.getYear();
    if (values.argument(0).equals("-1") && month >= now.getMonthValue()) {
      year--;
    } else if (values.argument(0).equals("+1") && month <= now.getMonthValue()) {
      year++;
    }
    return CalendarUnit.MONTH.around(LocalDate.of(year, month, 1));
  }

  static Resolved season(Values values, Anchor anchor) {
    String season = values.text("SEASON");
    if (!values.has("YEAR") && anchor.published().isEmpty()) {
      return Resolved.unanchored(TimeExpression.Type.DATE, "XXXX-" + season);
    }
    int year = values.has("YEAR") ? values.number("YEAR") : seasonYear(values, season, anchor);
    LocalDate first = LocalDate.of(year, FIRST_MONTHS.getOrDefault(season, 1), 1);
    return new Resolved(
        TimeExpression.Type.DATE,
        "%04d-%s".formatted(year, season),
        Optional.of(first),
        Optional.of(first.plusMonths(3).minusDays(1)),
        Precision.QUARTER);
  }

  private static int seasonYear(Values values, String season, Anchor anchor) {
    LocalDate now = anchor.published().orElseThrow();
    int offset = (int) values.offset();
    if (offset == 0) {
      return now.getYear();
    }
    LocalDate first = LocalDate.of(now.getYear(), FIRST_MONTHS.getOrDefault(season, 1), 1);
    boolean begun = !first.isAfter(now);
    if (offset < 0) {
      return begun && !first.plusMonths(3).isAfter(now) ? now.getYear() : now.getYear() - 1;
    }
    return begun ? now.getYear() + 1 : now.getYear();
  }

  static Optional<Resolved> quarter(Values values, Anchor anchor) {
    int quarter = values.number("ORDINAL");
    if (quarter < 1 || quarter > 4) {
      return Optional.empty();
    }
    if (values.has("YEAR")) {
      return Optional.of(CalendarUnit.quarter(values.number("YEAR"), quarter));
    }
    return anchor
        .published()
        .map(
            now ->
                CalendarUnit.quarter(
                    quarter > now.get(IsoFields.QUARTER_OF_YEAR) && !anchor.ahead()
                        ? now.getYear() - 1
                        : now.getYear(),
                    quarter));
  }

  /** A feast with a fixed day: the lexicon's value is its month and day. */
  static Optional<Resolved> holiday(Values values, Anchor anchor) {
    String day = values.text("HOLIDAY");
    if (values.has("YEAR")) {
      return Optional.of(CalendarUnit.DAY.around(LocalDate.parse(values.text("YEAR") + "-" + day)));
    }
    return anchor
        .published()
        .map(
            now ->
                CalendarUnit.DAY.around(nearest(LocalDate.parse(now.getYear() + "-" + day), now)));
  }

  private static LocalDate nearest(LocalDate thisYear, LocalDate now) {
    long days = ChronoUnit.DAYS.between(now, thisYear);
    if (Math.abs(days) <= 183) {
      return thisYear;
    }
    return days > 0 ? thisYear.minusYears(1) : thisYear.plusYears(1);
  }

  static Optional<Resolved> part(Values values, Anchor anchor) {
    String part = values.has("PART") ? values.text("PART") : values.argument(1);
    if (values.has("WEEKDAY")) {
      Resolved day = weekday(new Values(values.words(), java.util.List.of()), anchor);
      return Optional.of(day.as(TimeExpression.Type.TIME, day.value() + "T" + part));
    }
    return anchor
        .published()
        .map(
            now -> {
              Resolved day = CalendarUnit.DAY.around(now.plusDays(values.offset()));
              return day.as(TimeExpression.Type.TIME, day.value() + "T" + part);
            });
  }

  static Resolved clock(Values values, Anchor anchor) {
    String time =
        values.has("CLOCK") ? values.text("CLOCK") : "%02d".formatted(values.number("NUMBER") % 24);
    int hour = Integer.parseInt(time.substring(0, 2));
    if (values.argument(0).equals("pm") && hour < 12) {
      time = "%02d".formatted(hour + 12) + time.substring(2);
    } else if (values.argument(0).equals("am") && hour == 12) {
      time = "00" + time.substring(2);
    }
    String at = "T" + (time.length() == 2 ? time + ":00" : time);
    return anchor
        .narrative()
        .map(day -> CalendarUnit.DAY.around(day).as(TimeExpression.Type.TIME, day + at))
        .orElse(Resolved.unanchored(TimeExpression.Type.TIME, "XXXX-XX-XX" + at));
  }

  /** Now, lately, soon: open on the side away from the report's date. */
  static Resolved reference(String name, Anchor anchor) {
    Optional<LocalDate> now = anchor.published();
    Optional<LocalDate> none = Optional.empty();
    return new Resolved(
        TimeExpression.Type.DATE,
        name + "_REF",
        name.equals("FUTURE") ? now : none,
        name.equals("PAST") ? now : none,
        Precision.OPEN);
  }
}

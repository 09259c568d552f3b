package org.readout.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
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
    if (values.hasYear()) {
      return Optional.of(inYear(values, values.year(), month));
    }
    if (anchor.published().isEmpty()) {
      String day = values.has("DAY") ? "-%02d".formatted(values.number("DAY")) : "";
      return Optional.of(
          Resolved.unanchored(TimeExpression.Type.DATE, "XXXX-%02d%s".formatted(month, day)));
    }
    return Optional.of(inYear(values, nearestYear(values, month, anchor), month));
  }

  /** From the day named to the number named, of one month; none where they run backwards. */
  static Optional<Resolved> days(Values values, Anchor anchor) {
    return of(values, anchor)
        .flatMap(Resolved::from)
        .map(first -> Periods.days(first, first.withDayOfMonth(values.number("NUMBER"))))
        .filter(days -> !days.from().equals(days.to()));
  }

  private static Resolved inYear(Values values, int year, int month) {
    return values.has("DAY")
        ? CalendarUnit.DAY.around(LocalDate.of(year, month, values.number("DAY")))
        : CalendarUnit.MONTH.around(LocalDate.of(year, month, 1));
  }

  /**
   * An offset counts from the report's year; a day of the week beside the date tells the year, or
   * else the clause's direction does.
   */
  private static int nearestYear(Values values, int month, Anchor anchor) {
    LocalDate now = anchor.published().orElseThrow();
    if (values.argument(0).matches("[+-].*")) {
      return now.getYear() + (int) values.offset();
    }
    boolean back = values.argument(0).equals("back");
    boolean day = values.has("DAY");
    if (day && values.has("WEEKDAY")) {
      Optional<Integer> year =
          Nearness.yearOf(DayOfWeek.of(values.number("WEEKDAY")), month, values.number("DAY"), now);
      if (year.isPresent()) {
        return year.get();
      }
    }
    LocalDate first =
        LocalDate.of(now.getYear(), month, day ? Math.min(values.number("DAY"), 28) : 1);
    LocalDate last = day ? first : first.plusMonths(1).minusDays(1);
    return Nearness.year(first, last, now, back ? Anchor.Direction.BACK : anchor.direction());
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
    String season = values.text(values.has("SEASON") ? "SEASON" : "ONLYSEASON");
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
    LocalDate first = LocalDate.of(now.getYear(), FIRST_MONTHS.getOrDefault(season, 1), 1);
    if (values.argument(0).equals("nearest")) {
      LocalDate last = first.plusMonths(3).minusDays(1);
      return Nearness.year(first, last, now, anchor.direction());
    }
    int offset = (int) values.offset();
    if (offset == 0) {
      return now.getYear();
    }
    boolean begun = !first.isAfter(now);
    if (offset < 0) {
      return begun && !first.plusMonths(3).isAfter(now) ? now.getYear() : now.getYear() - 1;
    }
    return begun ? now.getYear() + 1 : now.getYear();
  }

  static Optional<Resolved> part(Values values, Anchor anchor) {
    String part = values.has("PART") ? values.text("PART") : values.argument(1);
    if (values.has("WEEKDAY")) {
      Resolved day = weekday(values.plain(), anchor);
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
    return clockDay(values, anchor)
        .map(day -> day.as(TimeExpression.Type.TIME, day.value() + at))
        .orElse(Resolved.unanchored(TimeExpression.Type.TIME, "XXXX-XX-XX" + at));
  }

  /** The day that is named beside the hour, or else the one that the report has reached. */
  private static Optional<Resolved> clockDay(Values values, Anchor anchor) {
    if (values.has("WEEKDAY")) {
      return anchor.published().map(now -> weekday(values.plain(), anchor));
    }
    if (values.has("MONTH")) {
      return of(values.plain(), anchor);
    }
    return anchor.story().day().map(CalendarUnit.DAY::around);
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

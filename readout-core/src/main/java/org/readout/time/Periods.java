package org.readout.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Optional;
import org.readout.model.Precision;
import org.readout.model.TimeExpression;

/** Weekends, quarters, halves of years, and what comes again and again. */
final class Periods {
  private Periods() {}

  /** This weekend; told of as past before it has come, the last one. */
  static Resolved weekend(LocalDate now, Anchor.Direction direction) {
    boolean begun = now.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
    boolean last = !begun && direction != Anchor.Direction.AHEAD;
    return CalendarUnit.WEEKEND.around(last ? now.minusWeeks(1) : now);
  }

  /**
   * A quarter by its number; without its year the last one, or the next in a clause that looks
   * ahead.
   */
  static Optional<Resolved> quarter(Values values, Anchor anchor) {
    int quarter = values.number(values.has("QUARTER") ? "QUARTER" : "ORDINAL");
    if (quarter < 1 || quarter > 4) {
      return Optional.empty();
    }
    if (values.hasYear()) {
      return Optional.of(CalendarUnit.quarter(values.year(), quarter));
    }
    return anchor
        .published()
        .map(now -> CalendarUnit.quarter(quarterYear(values, quarter, now, anchor), quarter));
  }

  private static int quarterYear(Values values, int quarter, LocalDate now, Anchor anchor) {
    if (!values.argument(0).isEmpty()) {
      return now.getYear() + (int) values.offset();
    }
    boolean notCome = quarter > now.get(IsoFields.QUARTER_OF_YEAR);
    return notCome && !anchor.ahead() ? now.getYear() - 1 : now.getYear();
  }

  static Optional<Resolved> lastQuarter(Anchor anchor) {
    return anchor.published().map(now -> CalendarUnit.QUARTER.around(now.minusMonths(3)));
  }

  static Optional<Resolved> yearBefore(Resolved quarter) {
    return quarter.from().map(first -> CalendarUnit.QUARTER.around(first.minusYears(1)));
  }

  /** The quarter of a year that the story has reached, or else the year. */
  static Resolved toldIn(int year, Story story) {
    return story
        .quarter()
        .flatMap(Resolved::from)
        .map(first -> CalendarUnit.QUARTER.around(first.withYear(year)))
        .orElse(CalendarUnit.YEAR.around(LocalDate.of(year, 1, 1)));
  }

  /** From one year to a later one, of which the century may be left out: 2029-30, 1998-2003. */
  static Optional<Resolved> years(int from, int last) {
    int century = from / 100 * 100;
    int until = last >= 100 ? last : century + last + (last == 0 ? 100 : 0);
    return until > from && until <= from + 100
        ? Optional.of(interval(from, until))
        : Optional.empty();
  }

  private static Resolved interval(int from, int until) {
    return new Resolved(
        TimeExpression.Type.DATE,
        "%04d/%04d".formatted(from, until),
        Optional.of(LocalDate.of(from, 1, 1)),
        Optional.of(LocalDate.of(until, 12, 31)),
        Precision.YEAR);
  }

  static Optional<Resolved> half(Values values, Anchor anchor) {
    int half = values.has("ORDINAL") ? values.number("ORDINAL") : 2;
    Optional<Integer> year =
        values.hasYear()
            ? Optional.of(values.year())
            : anchor.published().map(now -> now.getYear() + (int) values.offset());
    return year.filter(y -> half == 1 || half == 2).map(y -> half(y, half));
  }

  private static Resolved half(int year, int half) {
    LocalDate first = LocalDate.of(year, half == 1 ? 1 : 7, 1);
    return new Resolved(
        TimeExpression.Type.DATE,
        "%04d-H%d".formatted(year, half),
        Optional.of(first),
        Optional.of(first.plusMonths(6).minusDays(1)),
        Precision.QUARTER);
  }

  /** Some days, as an interval; none can run backwards. */
  static Resolved days(LocalDate first, LocalDate last) {
    if (last.isBefore(first)) {
      throw new DateTimeException("from %s to %s runs backwards".formatted(first, last));
    }
    return new Resolved(
        TimeExpression.Type.DATE,
        first + "/" + last,
        Optional.of(first),
        Optional.of(last),
        Precision.DAY);
  }

  /** The TIMEX3 value of what comes again: a unit, a day of the week, a month. */
  static Optional<String> repeated(Values values) {
    if (values.has("WEEKDAY") || values.has("WEEKDAYS")) {
      return Optional.of("XXXX-WXX-" + values.text(values.has("WEEKDAY") ? "WEEKDAY" : "WEEKDAYS"));
    }
    if (values.has("MONTH")) {
      return Optional.of("XXXX-%02d".formatted(values.number("MONTH")));
    }
    String count = values.argument(0).equals("2") ? "2" : "1";
    return values.unit().map(unit -> unit.duration(count).value());
  }
}

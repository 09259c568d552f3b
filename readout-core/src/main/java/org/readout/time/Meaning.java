package org.readout.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.readout.model.TimeExpression;

/** What a time rule can mean: how the words' values and the anchor make a time. */
enum Meaning {
  /**
   * Year, month, day as far as they were named; a missing year is the nearest in the clause's
   * direction.
   */
  CALENDAR {
    @Override
    Optional<Resolved> of(Values values, Anchor anchor) {
      if (values.has("ISODATE")) {
        return Optional.of(CalendarUnit.DAY.around(LocalDate.parse(values.text("ISODATE"))));
      }
      if (!values.has("MONTH")) {
        return Optional.of(CalendarUnit.YEAR.around(LocalDate.of(values.year(), 1, 1)));
      }
      return CalendarDates.of(values, anchor);
    }
  },
  /** The day that the argument gives, which no report before it can mean. */
  ON {
    @Override
    Optional<Resolved> of(Values values, Anchor anchor) {
      LocalDate day = LocalDate.parse(values.argument(0));
      return Optional.of(CalendarUnit.DAY.around(day))
          .filter(d -> anchor.published().filter(day::isAfter).isEmpty());
    }
  },
  /** From the first day of one year to the last of a later one. */
  YEARS {
    @Override
    Optional<Resolved> of(Values values, Anchor anchor) {
      int last = values.number(values.has("YEARS") ? "YEARS" : "NUMBER");
      return Periods.years(values.year(), last);
    }
  },
  /** From one day of a month to another of the same month. */
  DAYS {
    @Override
    Optional<Resolved> of(Values values, Anchor anchor) {
      return CalendarDates.days(values, anchor);
    }
  },
  /** A unit so many units before or after the report's date. */
  SHIFT {
    @Override
    Optional<Resolved> of(Values values, Anchor anchor) {
      return values.unit().map(unit -> shifted(unit, values, anchor.published()));
    }
  },
  /** The same counted from the day that the story has reached. */
  SHIFT_STORY {
    @Override
    Optional<Resolved> of(Values values, Anchor anchor) {
      return values.unit().map(unit -> shifted(unit, values, anchor.story().day()));
    }
  },
  /**
   * A day of the week: the last one past, the next if the clause looks ahead, or as the argument
   * says.
   */
  WEEKDAY {
    @Override
    Optional<Resolved> of(Values values, Anchor anchor) {
      return Optional.of(CalendarDates.weekday(values, anchor));
    }
  },
  /** A day of the week before or after the day that the story has reached. */
  WEEKDAY_STORY {
    @Override
    Optional<Resolved> of(Values values, Anchor anchor) {
      return Optional.of(CalendarDates.weekday(values, anchor.inStory()));
    }
  },
  /** A month named without its year, shifted by the argument: last April, next May. */
  MONTH {
    @Override
    Optional<Resolved> of(Values values, Anchor anchor) {
      return Optional.of(CalendarDates.month(values, anchor));
    }
  },
  /** The weekend of the report's week, or the one before while that has not come. */
  WEEKEND {
    @Override
    Optional<Resolved> of(Values values, Anchor anchor) {
      return anchor.published().map(now -> Periods.weekend(now, anchor.direction()));
    }
  },
  SEASON {
    @Override
    Optional<Resolved> of(Values values, Anchor anchor) {
      return Optional.of(CalendarDates.season(values, anchor));
    }
  },
  QUARTER {
    @Override
    Optional<Resolved> of(Values values, Anchor anchor) {
      return Periods.quarter(values, anchor);
    }
  },
  /** The quarter that the report speaks of, or else the last full one before the report. */
  TOLD_QUARTER {
    @Override
    Optional<Resolved> of(Values values, Anchor anchor) {
      return anchor.story().quarter().or(() -> Periods.lastQuarter(anchor));
    }
  },
  /** The quarter that the report speaks of, if it speaks of one. */
  TOLD_PERIOD {
    @Override
    Optional<Resolved> of(Values values, Anchor anchor) {
      return anchor.story().quarter();
    }
  },
  /** In the year named, the quarter that the report speaks of, or else all of it. */
  TOLD_IN_YEAR {
    @Override
    Optional<Resolved> of(Values values, Anchor anchor) {
      return Optional.of(Periods.toldIn(values.year(), anchor.story()));
    }
  },
  /** A year before what the report speaks of: the same quarter, or else the report's year. */
  YEAR_BEFORE {
    @Override
    Optional<Resolved> of(Values values, Anchor anchor) {
      return anchor
          .story()
          .quarter()
          .flatMap(Periods::yearBefore)
          .or(() -> Optional.of(shifted(CalendarUnit.YEAR, values, anchor.published())));
    }
  },
  /** The first or second half of a year. */
  HALF {
    @Override
    Optional<Resolved> of(Values values, Anchor anchor) {
      return Periods.half(values, anchor);
    }
  },
  CENTURY {
    @Override
    Optional<Resolved> of(Values values, Anchor anchor) {
      int first = 100 * (values.number("ORDINAL") - 1);
      return Optional.of(CalendarUnit.CENTURY.around(LocalDate.of(first, 1, 1)));
    }
  },
  HOLIDAY {
    @Override
    Optional<Resolved> of(Values values, Anchor anchor) {
      return Holidays.of(values, anchor);
    }
  },
  DECADE {
    @Override
    Optional<Resolved> of(Values values, Anchor anchor) {
      return Optional.of(
          CalendarUnit.DECADE.around(LocalDate.of(10 * values.number("DECADE"), 1, 1)));
    }
  },
  /** So many units; X stands for a vague number. */
  DURATION {
    @Override
    Optional<Resolved> of(Values values, Anchor anchor) {
      return values.unit().map(unit -> unit.duration(values.count()));
    }
  },
  /** So many units up to the report's date, or from it on with the argument +. */
  SPAN {
    @Override
    Optional<Resolved> of(Values values, Anchor anchor) {
      return values.unit().map(unit -> span(unit, values, anchor));
    }
  },
  /** Every unit. */
  SET {
    @Override
    Optional<Resolved> of(Values values, Anchor anchor) {
      return Periods.repeated(values)
          .map(value -> Resolved.unanchored(TimeExpression.Type.SET, value));
    }
  },
  /** PAST_REF, PRESENT_REF or FUTURE_REF. */
  REFERENCE {
    @Override
    Optional<Resolved> of(Values values, Anchor anchor) {
      return Optional.of(
          CalendarDates.reference(values.argument(0).toUpperCase(Locale.ROOT), anchor));
    }
  },
  /** A part of a day that a weekday, a date or the argument names: last night, Monday morning. */
  PART {
    @Override
    Optional<Resolved> of(Values values, Anchor anchor) {
      return CalendarDates.part(values, anchor);
    }
  },
  /** A part of a day counted from the one that the story has reached: the next morning. */
  PART_STORY {
    @Override
    Optional<Resolved> of(Values values, Anchor anchor) {
      return CalendarDates.part(values, anchor.inStory());
    }
  },
  /** Words that only look like a time, such as an age. */
  NOTHING {
    @Override
    Optional<Resolved> of(Values values, Anchor anchor) {
      return Optional.of(Resolved.NOTHING);
    }
  },
  CLOCK {
    @Override
    Optional<Resolved> of(Values values, Anchor anchor) {
      return Optional.of(CalendarDates.clock(values, anchor));
    }
  };

  /** The time that the words mean; empty if the values make none, such as 31 February. */
  abstract Optional<Resolved> of(Values values, Anchor anchor);

  /** The same, with impossible dates as none. */
  Optional<Resolved> resolve(Map<String, String> values, List<String> arguments, Anchor anchor) {
    try {
      return of(new Values(values, arguments), anchor);
    } catch (DateTimeException | NumberFormatException | ArithmeticException e) {
      return Optional.empty();
    }
  }

  static Optional<Meaning> named(String name) {
    try {
      return Optional.of(
          valueOf(name.toUpperCase(Locale.ROOT).replace(' ', '_').replace('-', '_')));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Resolved shifted(CalendarUnit unit, Values values, Optional<LocalDate> from) {
    if (from.isEmpty()) {
      return Resolved.unanchored(TimeExpression.Type.DATE, reference(values.offset()));
    }
    return unit.around(unit.shift(from.get(), values.offset()));
  }

  private static String reference(long offset) {
    if (offset == 0) {
      return "PRESENT_REF";
    }
    return offset < 0 ? "PAST_REF" : "FUTURE_REF";
  }

  private static Resolved span(CalendarUnit unit, Values values, Anchor anchor) {
    Resolved length = unit.duration(values.count());
    if (anchor.published().isEmpty() || values.count().equals("X")) {
      return length;
    }
    LocalDate now = anchor.published().get();
    long count = Math.round(Double.parseDouble(values.count()));
    LocalDate far = unit.shift(now, values.argument(0).equals("+") ? count : -count);
    boolean ahead = far.isAfter(now);
    return new Resolved(
        length.type(),
        length.value(),
        Optional.of(ahead ? now : far),
        Optional.of(ahead ? far : now),
        length.precision());
  }
}

package org.readout.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.readout.model.Precision;
import org.readout.model.TimeExpression;

/** What a time expression means, as TIMEX3 writes it and as days. */
record Resolved(
    TimeExpression.Type type,
    String value,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    Precision precision) {

  private static final Set<Precision> LONG =
      EnumSet.of(Precision.MONTH, Precision.QUARTER, Precision.YEAR, Precision.DECADE);

  /** Not a time after all. */
  static final Resolved NOTHING = unanchored(TimeExpression.Type.DURATION, "");

  /** A value that no day can be given for. */
  static Resolved unanchored(TimeExpression.Type type, String value) {
    return new Resolved(type, value, Optional.empty(), Optional.empty(), Precision.OPEN);
  }

  /** The one day that is meant, if it is one. */
  Optional<LocalDate> day() {
    return precision == Precision.DAY ? from : Optional.empty();
  }

  boolean isQuarter() {
    return precision == Precision.QUARTER && value.contains("-Q") && from.isPresent();
  }

  /** The first, middle or last third of a month or a longer time; of a shorter one all of it. */
  Resolved third(int which) {
    if (from.isEmpty() || to.isEmpty() || !LONG.contains(precision)) {
      return this;
    }
    LocalDate first = from.get();
    return precision == Precision.YEAR
        ? between(first.plusMonths(4L * (which - 1)), first.plusMonths(4L * which))
        : between(cut(which - 1), cut(which));
  }

  /** The day after so many thirds of the days. */
  private LocalDate cut(int thirds) {
    LocalDate first = from.orElseThrow();
    long days = ChronoUnit.DAYS.between(first, to.orElseThrow()) + 1;
    return first.plusDays(days * thirds / 3);
  }

  private Resolved between(LocalDate first, LocalDate end) {
    return new Resolved(type, value, Optional.of(first), Optional.of(end.minusDays(1)), precision);
  }

  Resolved as(TimeExpression.Type newType, String newValue) {
    return new Resolved(newType, newValue, from, to, precision);
  }
}

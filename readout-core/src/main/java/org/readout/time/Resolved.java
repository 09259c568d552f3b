package org.readout.time;

import java.time.LocalDate;
import java.util.Optional;
import org.readout.model.Precision;
import org.readout.model.TimeExpression;

/** What a time expression means, as TIMEX3 writes it and as days. */
record Resolved(
    TimeExpression.Type type,
    String value,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    Precision precision) {

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

  Resolved as(TimeExpression.Type newType, String newValue) {
    return new Resolved(newType, newValue, from, to, precision);
  }
}

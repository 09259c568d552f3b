package org.readout.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A time expression as TIMEX3 knows it.
 *
 * @param value TIMEX3 value such as {@code 2031-04}, {@code P3D}, {@code PRESENT_REF}
 * @param from first day, where the expression is anchored
 * @param to last day, inclusive
 */
public record TimeExpression(
    Phrase phrase,
    Type type,
    String value,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    Precision precision) {

  /** TIMEX3's types. */
  public enum Type {
    DATE,
    TIME,
    DURATION,
    SET
  }
}

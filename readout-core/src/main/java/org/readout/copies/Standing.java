package org.readout.copies;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * What speaks for a report's being the original: when it was published, and how near it is to the
 * agency that it comes from.
 *
 * @param order how many reports came before it
 */
record Standing(Optional<LocalDate> published, Nearness nearness, long order) {

  /** From near to far. */
  enum Nearness {
    /** An agency published it. */
    AGENCY,
    /** It bears an agency's signature. */
    SIGNED,
    /** It names no agency. */
    UNSIGNED
  }

  /**
   * Whether this is the original rather than the other. More than a day decides, since dates of one
   * night differ with the time zone; then the agency; then the day; then who came first.
   */
  boolean isBefore(Standing other) {
    long days = daysBefore(other);
    if (Math.abs(days) > 1) {
      return days > 0;
    }
    if (nearness != other.nearness) {
      return nearness.compareTo(other.nearness) < 0;
    }
    return days == 0 ? order < other.order : days > 0;
  }

  /** 0 where either is not dated. */
  private long daysBefore(Standing other) {
    return published.isPresent() && other.published.isPresent()
        ? ChronoUnit.DAYS.between(published.get(), other.published.get())
        : 0;
  }
}

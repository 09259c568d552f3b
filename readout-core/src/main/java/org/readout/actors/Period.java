package org.readout.actors;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * From which to which day something held, both included. A year or a month alone counts from its
 * first and to its last day.
 *
 * @param from empty where it is not known
 * @param to empty where it still holds
 */
record Period(Optional<LocalDate> from, Optional<LocalDate> to) {
  static final Period ALWAYS = new Period(Optional.empty(), Optional.empty());

  private static final int MONTH = "2031-05".length();
  private static final int YEAR = "2031".length();

  Period {
    if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
      throw new DateTimeException(
          "read a time from %s to %s; write the earlier first".formatted(from.get(), to.get()));
    }
  }

  /**
   * Reads two dates such as "2031", "2031-05" or "2031-05-14"; empty where none is known.
   *
   * @throws DateTimeException if one of them is no date
   */
  static Period parse(String from, String to) {
    return new Period(
        from.isEmpty() ? Optional.empty() : Optional.of(first(from)),
        to.isEmpty() ? Optional.empty() : Optional.of(last(to)));
  }

  private static LocalDate first(String date) {
    if (date.length() == YEAR) {
      return LocalDate.of(Integer.parseInt(date), 1, 1);
    }
    return date.length() == MONTH ? YearMonth.parse(date).atDay(1) : LocalDate.parse(date);
  }

  private static LocalDate last(String date) {
    if (date.length() == YEAR) {
      return LocalDate.of(Integer.parseInt(date), 12, 31);
    }
    return date.length() == MONTH ? YearMonth.parse(date).atEndOfMonth() : LocalDate.parse(date);
  }

  boolean holds(LocalDate day) {
    return from.filter(day::isBefore).isEmpty() && !over(day);
  }

  boolean always() {
    return equals(ALWAYS);
  }

  LocalDate since() {
    return from.orElse(LocalDate.MIN);
  }

  boolean over(LocalDate day) {
    return to.filter(day::isAfter).isPresent();
  }
}

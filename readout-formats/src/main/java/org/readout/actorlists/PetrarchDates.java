package org.readout.actorlists;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** Reads the dates of PETRARCH's dictionaries: yymmdd and yyyymmdd. */
final class PetrarchDates {
  private static final int SHORT = 6;
  private static final int LONG = 8;
  private static final int LAST_OF_THIS_CENTURY = 30;

  private PetrarchDates() {}

  /** A day; where no such day is in the month, the month; empty where it is no date. */
  static Optional<String> read(String digits) {
    if (digits.length() == SHORT) {
      boolean now = Integer.parseInt(digits.substring(0, 2)) <= LAST_OF_THIS_CENTURY;
      return read((now ? "20" : "19") + digits);
    }
    if (digits.length() != LONG) {
      return Optional.empty();
    }
    return date(
        digits.substring(0, 4),
        Integer.parseInt(digits.substring(4, 6)),
        Integer.parseInt(digits.substring(6)));
  }

  private static Optional<String> date(String year, int month, int day) {
    try {
      if (month == 0) {
        return Optional.of(year).filter(y -> day == 0);
      }
      YearMonth in = YearMonth.of(Integer.parseInt(year), month);
      boolean inMonth = day > 0 && day <= in.lengthOfMonth();
      boolean inAny = day <= 31;
      return inMonth
          ? Optional.of(LocalDate.of(in.getYear(), month, day).toString())
          : Optional.of(in.toString()).filter(m -> inAny);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}

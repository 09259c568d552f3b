package org.readout.formats.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the day out of a date as pages and feeds write it, with or without a time behind it. */
public final class Dates {
  // Earlier ones are what programs write for no date, such as 0001-01-01.
  private static final int FIRST_YEAR = 1800;
  private static final Pattern ISO =
      Pattern.compile("(?<!\\d)(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)");
  private static final Pattern PACKED = Pattern.compile("^\\s*(\\d{4})(\\d{2})(\\d{2})(?:T|$)");
  private static final Pattern MONTH_FIRST =
      Pattern.compile("\\b(\\p{Alpha}{3,9})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})\\b");
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "\\b(\\d{1,2})(?:st|nd|rd|th)?[\\s-]+(?:of\\s+)?(\\p{Alpha}{3,9})\\.?,?[\\s-]+(\\d{4})\\b");

  private Dates() {}

  /**
   * The first day that is written out: as in 2024-03-19, 19 March 2024 or March 19, 2024. One that
   * could be read with day and month either way is none.
   */
  public static Optional<LocalDate> first(String words) {
    return Stream.of(
            ISO.matcher(words).results().flatMap(m -> day(m.group(1), m.group(2), m.group(3))),
            PACKED.matcher(words).results().flatMap(m -> day(m.group(1), m.group(2), m.group(3))),
            DAY_FIRST.matcher(words).results().flatMap(m -> named(m, 2, 1)),
            MONTH_FIRST.matcher(words).results().flatMap(m -> named(m, 1, 2)))
        .flatMap(days -> days)
        .findFirst();
  }

  private static Stream<LocalDate> named(MatchResult match, int month, int day) {
    return month(match.group(month))
        .map(m -> day(match.group(3), Integer.toString(m.getValue()), match.group(day)))
        .orElse(Stream.of());
  }

  /** An English month, whole or cut after three letters or more. */
  private static Optional<Month> month(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return Stream.of(Month.values())
        .filter(
            month ->
                month
                    .getDisplayName(TextStyle.FULL, Locale.ENGLISH)
                    .toLowerCase(Locale.ROOT)
                    .startsWith(lower))
        .findFirst();
  }

  private static Stream<LocalDate> day(String year, String month, String day) {
    if (Integer.parseInt(year) < FIRST_YEAR) {
      return Stream.of();
    }
    try {
      return Stream.of(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Stream.of();
    }
  }
}

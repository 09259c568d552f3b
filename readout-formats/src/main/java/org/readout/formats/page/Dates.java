package org.readout.formats.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the day out of a date as pages and feeds write it, with or without a time behind it. */
public final class Dates {
  // Earlier ones are what programs write for no date, such as 0001-01-01.
  private static final int FIRST_YEAR = 1800;
  private static final List<String> MONTHS =
      Stream.of(Month.values())
          .map(month -> month.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
          .map(name -> name.toLowerCase(Locale.ROOT))
          .toList();
  private static final Pattern YEAR = Pattern.compile("\\d{4}");
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
    if (!YEAR.matcher(words).find()) {
      return Optional.empty();
    }
    return first(ISO, words, m -> day(m.group(1), m.group(2), m.group(3)))
        .or(() -> first(PACKED, words, m -> day(m.group(1), m.group(2), m.group(3))))
        .or(() -> first(DAY_FIRST, words, m -> day(m.group(3), month(m.group(2)), m.group(1))))
        .or(() -> first(MONTH_FIRST, words, m -> day(m.group(3), month(m.group(1)), m.group(2))));
  }

  /** The first match that is a day. */
  private static Optional<LocalDate> first(
      Pattern form, String words, Function<Matcher, Optional<LocalDate>> reader) {
    Matcher matcher = form.matcher(words);
    Optional<LocalDate> day = Optional.empty();
    while (day.isEmpty() && matcher.find()) {
      day = reader.apply(matcher);
    }
    return day;
  }

  /**
   * The number of an English month, whole or cut after three letters or more; 0 where it is none.
   */
  private static String month(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    int month = 0;
    while (month < MONTHS.size() && !MONTHS.get(month).startsWith(lower)) {
      month++;
    }
    return Integer.toString(month == MONTHS.size() ? 0 : month + 1);
  }

  private static Optional<LocalDate> day(String year, String month, String day) {
    if (Integer.parseInt(year) < FIRST_YEAR) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}

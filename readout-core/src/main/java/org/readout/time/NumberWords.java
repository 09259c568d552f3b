package org.readout.time;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Classes of words that begin with a figure: days, years, decades, clock times, whole dates. */
final class NumberWords {
  private static final Pattern PLAIN = Pattern.compile("[0-9]{1,4}");
  private static final Pattern GROUPED =
      Pattern.compile("[0-9]{1,3}(,[0-9]{3})+|[0-9]+\\.[0-9]+|[0-9]{5,9}");
  private static final Pattern ORDINAL = Pattern.compile("([0-9]{1,3})(st|nd|rd|th)");
  private static final Pattern DECADE = Pattern.compile("['’]?([0-9]{2}|[0-9]{4})['’]?s");
  private static final Pattern CLOCK =
      Pattern.compile(
          "([01]?[0-9]|2[0-4])(?::|\\.(?=[0-9]{2}[ap]))([0-5][0-9])(?::[0-9]{2})?(am|pm|a\\.m\\.|p\\.m\\.)?");
  private static final Pattern ISO = Pattern.compile("([0-9]{4})[-/]([0-9]{1,2})[-/]([0-9]{1,2})");
  private static final Pattern YEARS =
      Pattern.compile("((?:1[0-9]|20|21)[0-9]{2})[-–/]([0-9]{2}|[0-9]{4})");
  private static final Pattern NUMERIC =
      Pattern.compile("([0-9]{1,2})[/-]([0-9]{1,2})[/-]([0-9]{2}|[0-9]{4})");

  private NumberWords() {}

  static Map<String, String> classes(String form) {
    Map<String, String> classes = new HashMap<>();
    if (PLAIN.matcher(form).matches()) {
      plain(Integer.parseInt(form), form.length(), classes);
    } else if (GROUPED.matcher(form).matches()) {
      classes.put("NUMBER", form.replace(",", ""));
    }
    Matcher ordinal = ORDINAL.matcher(form);
    if (ordinal.matches()) {
      classes.put("ORDINAL", ordinal.group(1));
      day(Integer.parseInt(ordinal.group(1)), classes);
    }
    Matcher decade = DECADE.matcher(form);
    if (decade.matches()) {
      String years = decade.group(1);
      classes.put("DECADE", years.length() == 2 ? "19" + years.charAt(0) : years.substring(0, 3));
    }
    dates(form, classes);
    return classes;
  }

  private static void plain(int number, int digits, Map<String, String> classes) {
    classes.put("NUMBER", String.valueOf(number));
    day(number, classes);
    if (digits == 4 && number >= 1000 && number < 2200) {
      classes.put("YEAR", String.valueOf(number));
    }
  }

  private static void day(int number, Map<String, String> classes) {
    if (number >= 1 && number <= 31) {
      classes.put("DAY", String.valueOf(number));
    }
  }

  private static void dates(String form, Map<String, String> classes) {
    Matcher clock = CLOCK.matcher(form);
    if (clock.matches()) {
      classes.put(
          "CLOCK", "%02d:%s".formatted(Integer.parseInt(clock.group(1)) % 24, clock.group(2)));
    }
    Matcher iso = ISO.matcher(form);
    if (iso.matches()) {
      classes.put("ISODATE", date(iso.group(1), iso.group(2), iso.group(3)));
    }
    Matcher years = YEARS.matcher(form);
    if (years.matches()) {
      classes.put("YEAR", years.group(1));
      classes.put("YEARS", years.group(2));
    }
    Matcher numeric = NUMERIC.matcher(form);
    if (numeric.matches()) {
      numeric(numeric.group(1), numeric.group(2), numeric.group(3), classes);
    }
  }

  /**
   * Month first, as American papers write, unless that cannot be; two-digit years are 1950 to 2049.
   */
  private static void numeric(
      String first, String second, String year, Map<String, String> classes) {
    boolean monthFirst = Integer.parseInt(first) <= 12;
    int number = Integer.parseInt(year);
    String full =
        year.length() == 4 ? year : String.valueOf(number < 50 ? 2000 + number : 1900 + number);
    classes.put("ISODATE", monthFirst ? date(full, first, second) : date(full, second, first));
  }

  private static String date(String year, String month, String day) {
    return "%s-%02d-%02d".formatted(year, Integer.parseInt(month), Integer.parseInt(day));
  }
}

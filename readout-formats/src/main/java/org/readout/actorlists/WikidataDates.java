package org.readout.actorlists;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the dates of Wikidata: "+2031-05-00T00:00:00Z" with how exact it is. */
final class WikidataDates {
  private static final Pattern FORM =
      Pattern.compile("\\+?(\\d{4})(?:-(\\d\\d)(?:-(\\d\\d)(?:T.*)?)?)?");
  private static final String YEAR = "9";
  private static final String MONTH = "10";

  private WikidataDates() {}

  /** As exact as it is told; empty where it is no year of our era or less exact than a year. */
  static String read(String time, String precision) {
    Matcher form = FORM.matcher(time);
    if (!form.matches() || (precision.length() == 1 && precision.compareTo(YEAR) < 0)) {
      return "";
    }
    boolean year = precision.equals(YEAR) || form.group(2) == null || form.group(2).equals("00");
    if (year) {
      return form.group(1);
    }
    String month = form.group(1) + "-" + form.group(2);
    boolean noDay = form.group(3) == null || form.group(3).equals("00");
    return precision.equals(MONTH) || noDay ? month : month + "-" + form.group(3);
  }
}

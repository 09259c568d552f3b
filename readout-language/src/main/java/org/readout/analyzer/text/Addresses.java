package org.readout.analyzer.text;

import java.util.Locale;

/** Finds web addresses, e-mail addresses, host names and file names; each is one word. */
final class Addresses {
  private static final String[] BEGINNINGS = {
    "http://", "https://", "ftp://", "file://", "www.", "mailto:"
  };
  private static final String NEVER_LAST = ".,;:!?'\"’”…>]}»*";
  private static final String NEVER_WITHIN = "<>\"“”«»|";
  private static final String FIRST_MARKS = ".-@%+:";
  private static final int LONGEST_NAME = 100;

  private final String text;
  private final WordLists lists;

  Addresses(String text, WordLists lists) {
    this.text = text;
    this.lists = lists;
  }

  /** Where the address ends that begins at {@code at}, or {@code at} where none does. */
  int end(int at, int limit) {
    if (!begins(at, limit)) {
      return at;
    }
    for (String beginning : BEGINNINGS) {
      if (text.regionMatches(true, at, beginning, 0, beginning.length())
          && at + beginning.length() < limit) {
        return pathEnd(at, limit);
      }
    }
    int mail = mailEnd(at, limit);
    return mail > at ? mail : hostEnd(at, limit);
  }

  /** Whether the first mark behind the letters at {@code at} is one that addresses hold. */
  private boolean begins(int at, int limit) {
    int bound = Math.min(limit, at + LONGEST_NAME);
    int mark = at;
    while (mark < bound && text.charAt(mark) < 0x80 && Letters.wordly(text.charAt(mark))) {
      mark++;
    }
    return mark < bound && FIRST_MARKS.indexOf(text.charAt(mark)) >= 0;
  }

  private int pathEnd(int at, int limit) {
    int end = at;
    boolean bracket = false;
    while (end < limit && NEVER_WITHIN.indexOf(text.charAt(end)) < 0) {
      bracket |= text.charAt(end) == '(';
      end++;
    }
    while (end > at + 1
        && (NEVER_LAST.indexOf(text.charAt(end - 1)) >= 0
            || text.charAt(end - 1) == ')' && !bracket)) {
      end--;
    }
    return end;
  }

  private int mailEnd(int at, int limit) {
    int i = at;
    while (i < limit && i - at < LONGEST_NAME && local(text.charAt(i))) {
      i++;
    }
    if (i == at || i >= limit || text.charAt(i) != '@') {
      return at;
    }
    int host = i + 1;
    int end = nameEnd(host, limit);
    return text.substring(host, end).indexOf('.') > 0 ? end : at;
  }

  private int hostEnd(int at, int limit) {
    int end = nameEnd(at, limit);
    int dot = end - 1;
    while (dot > at && text.charAt(dot) != '.') {
      dot--;
    }
    if (dot > at && groups(at, end)) {
      return end;
    }
    if (dot <= at
        || !oneCase(dot + 1, end)
        || !lists.domains().contains(text.substring(dot + 1, end).toLowerCase(Locale.ROOT))) {
      return at;
    }
    return end < limit && text.charAt(end) == '/' ? pathEnd(at, limit) : end;
  }

  /** Lower-case names of three or more parts: hosts of any kind, news groups. */
  private boolean groups(int at, int end) {
    int parts = 1;
    int length = 0;
    for (int i = at; i < end; i++) {
      char c = text.charAt(i);
      if (c != '.' && !Letters.lower(c) || c == '.' && length < 2) {
        return false;
      }
      parts += c == '.' ? 1 : 0;
      length = c == '.' ? 0 : length + 1;
    }
    return parts > 2 && length > 1;
  }

  private boolean oneCase(int from, int to) {
    boolean upper = Letters.upper(text.charAt(from));
    for (int i = from + 1; i < to; i++) {
      if (upper != Letters.upper(text.charAt(i)) && Letters.letter(text.charAt(i))) {
        return false;
      }
    }
    return to > from;
  }

  private int nameEnd(int at, int limit) {
    int end = at;
    while (end < limit && end - at < LONGEST_NAME && named(text.charAt(end))) {
      end++;
    }
    while (end > at && !Letters.wordly(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private static boolean named(char c) {
    return c < 0x80 && (Letters.wordly(c) || c == '.' || c == '-');
  }

  private static boolean local(char c) {
    return named(c) || c == '%' || c == '+';
  }
}

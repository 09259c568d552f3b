package org.readout.analyzer.text;

import java.util.Locale;

/** Decides at each mark between letters or digits whether the word goes on behind it. */
final class Joints {
  private static final int LONGEST_CLITIC = 3;
  private static final int LONGEST_PREFIX = 8;
  private static final int LONGEST_INITIALS = 3;

  private final String text;
  private final WordLists lists;

  Joints(String text, WordLists lists) {
    this.text = text;
    this.lists = lists;
  }

  /** Where the word ends that begins with a letter or digit at {@code at}. */
  int wordEnd(int at, int limit) {
    int part = at;
    int end = runEnd(at, limit);
    while (end + 1 < limit && end > part && joins(part, end, limit)) {
      part = end + 1;
      end = runEnd(part, limit);
    }
    return end;
  }

  private int runEnd(int at, int limit) {
    int end = at;
    while (end < limit) {
      int c = text.codePointAt(end);
      if (!Letters.wordly(c)) {
        return end;
      }
      end += Character.charCount(c);
    }
    return end;
  }

  private boolean joins(int part, int mark, int limit) {
    int before = text.codePointBefore(mark);
    int after = text.codePointAt(mark + 1);
    boolean digits = Letters.digit(before) && Letters.digit(after);
    boolean letters = Letters.letter(before) && Letters.letter(after);
    return switch (text.charAt(mark)) {
      case '.' ->
          digits
              || letters
                  && mark - part == 1
                  && runEnd(mark + 1, Math.min(limit, mark + 4)) - mark <= 3;
      case ',', ':', '/' -> digits;
      case '-' ->
          digits ? fixedNumber(part, mark, limit) : Letters.wordly(after) && prefix(part, mark);
      case '@' -> letters;
      case '&' -> letters && initials(part, mark) && initials(mark + 1, runEnd(mark + 1, limit));
      case '\'', '’', '`' -> letters && cliticEnd(mark, limit) == mark || decade(part, mark, limit);
      default -> false;
    };
  }

  private boolean prefix(int part, int mark) {
    return mark - part <= LONGEST_PREFIX
        && lists.prefixes().contains(text.substring(part, mark).toLowerCase(Locale.ROOT));
  }

  /** "1990's", "20's". */
  private boolean decade(int part, int mark, int limit) {
    boolean years = mark - part == 4 || mark - part == 2;
    boolean s =
        text.charAt(mark + 1) == 's' && runEnd(mark + 1, Math.min(limit, mark + 4)) == mark + 2;
    return years && s && text.charAt(mark - 1) == '0' && Letters.digit(text.charAt(part));
  }

  private boolean initials(int from, int to) {
    return to - from <= LONGEST_INITIALS;
  }

  /** Telephone numbers and dates with hyphens stay whole; ranges do not. */
  private boolean fixedNumber(int part, int mark, int limit) {
    int next = runEnd(mark + 1, limit);
    boolean more =
        next + 1 < limit && text.charAt(next) == '-' && Letters.digit(text.charAt(next + 1));
    boolean within =
        part > 1 && text.charAt(part - 1) == '-' && Letters.digit(text.charAt(part - 2));
    int left = mark - part;
    return more || within || next - mark - 1 == 4 && (left == 3 || left == 5);
  }

  /**
   * Where the clitic ends that begins with the apostrophe at {@code at}; {@code at} where none
   * does.
   */
  int cliticEnd(int at, int limit) {
    int end = runEnd(at + 1, Math.min(limit, at + LONGEST_CLITIC + 2));
    if (end == at + 1 || end - at - 1 > LONGEST_CLITIC) {
      return at;
    }
    String rest = text.substring(at + 1, end).toLowerCase(Locale.ROOT);
    boolean negation =
        rest.equals("t") && at > 0 && Character.toLowerCase(text.charAt(at - 1)) == 'n';
    return negation || lists.clitics().contains(rest) ? end : at;
  }

  /** Where the digits end if a unit follows them in the same run, else {@code end}. */
  int numberEnd(int at, int end) {
    int digits = at;
    while (digits < end && !Letters.letter(text.charAt(digits))) {
      digits++;
    }
    if (digits == end) {
      return end;
    }
    String rest = text.substring(digits, end).toLowerCase(Locale.ROOT);
    boolean dayHalf =
        end - digits == 1 && text.startsWith(".m", end) && (rest.equals("a") || rest.equals("p"));
    return dayHalf || !lists.ordinals().contains(rest) && lists.units().contains(rest)
        ? digits
        : end;
  }
}

package org.readout.analyzer.text;

import java.util.Locale;
import java.util.Set;

/** Decides whether the full stop behind a word belongs to it. */
final class Abbreviations {
  private static final int LONGEST = 10;

  private final String text;
  private final WordLists lists;

  Abbreviations(String text, WordLists lists) {
    this.text = text;
    this.lists = lists;
  }

  /**
   * Whether the word from {@code at} to {@code end}, behind the words cut so far, takes the stop at
   * {@code end}.
   */
  boolean takesStop(int at, int end, Cuts before) {
    int next = end + 1;
    if (next < text.length() && (text.charAt(next) == '.' || Letters.wordly(text.charAt(next)))) {
      return false;
    }
    if (end - at > LONGEST) {
      return false;
    }
    if (Letters.digit(text.charAt(at))) {
      return listNumber(at, end);
    }
    if (end - at == 1 && Letters.upper(text.charAt(at))) {
      return initial(at, next, before);
    }
    return dotted(at, end) || listed(text.substring(at, end + 1), next, before);
  }

  private boolean listed(String form, int next, Cuts before) {
    String lower = form.toLowerCase(Locale.ROOT);
    boolean number = Letters.digit(following(next));
    return lists.beforeName().contains(form)
        || lists.monthOrDay().contains(form) && !opens(next)
        || number && either(lists.beforeNumber(), form, lower)
        || behindMark(before) && lists.state().contains(form)
        || behindNumber(before) && lists.measure().contains(lower)
        || either(lists.within(), form, lower)
        || either(lists.maybeLast(), form, lower);
  }

  private static boolean either(Set<String> list, String form, String lower) {
    return list.contains(form) || list.contains(lower);
  }

  private boolean behindMark(Cuts before) {
    return before.size() > 0 && !Letters.wordly(text.charAt(before.end(before.size() - 1) - 1));
  }

  private boolean behindNumber(Cuts before) {
    return before.size() > 0 && Letters.digit(text.charAt(before.end(before.size() - 1) - 1));
  }

  private boolean opens(int next) {
    return Letters.upper(following(next)) && lists.openers().contains(followingWord(next));
  }

  /** "1." or "2.3." at the beginning of a line. */
  private boolean listNumber(int at, int end) {
    int line = at;
    while (line > 0
        && at - line < LONGEST
        && text.charAt(line - 1) != '\n'
        && Letters.blank(text.charAt(line - 1))) {
      line--;
    }
    boolean first = line == 0 || text.charAt(line - 1) == '\n';
    return first && end - at <= 3 && Letters.letter(following(end + 1));
  }

  /** "J." before a name, but not the "C." that ends a sentence. */
  private boolean initial(int at, int next, Cuts before) {
    if (text.charAt(at) == 'I') {
      return Letters.upper(following(next))
          && before.size() > 0
          && text.charAt(before.end(before.size() - 1) - 1) == '.';
    }
    return Letters.upper(following(next)) && !lists.openers().contains(followingWord(next))
        || following(next) == ',';
  }

  /** Single letters with stops between: "U.S", "a.m". */
  private boolean dotted(int at, int end) {
    if (end - at < 3) {
      return false;
    }
    for (int i = at + 1; i < end; i++) {
      if (text.charAt(i) == '.') {
        return true;
      }
    }
    return false;
  }

  private int following(int from) {
    int at = from;
    while (at < text.length() && at - from < LONGEST && Letters.blank(text.charAt(at))) {
      at++;
    }
    return at < text.length() ? text.codePointAt(at) : ' ';
  }

  private String followingWord(int from) {
    int at = from;
    while (at < text.length() && at - from < LONGEST && Letters.blank(text.charAt(at))) {
      at++;
    }
    int end = at;
    while (end < text.length() && end - at < LONGEST && Letters.wordly(text.charAt(end))) {
      end++;
    }
    return text.substring(at, end).toLowerCase(Locale.ROOT);
  }
}

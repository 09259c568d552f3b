package org.readout.analyzer.coreference;

import java.util.List;
import java.util.Locale;

/** How two names of one report compare. */
enum NameMatch {
  SAME,
  /** "Novak" for "Jana Novak". */
  LAST,
  /** "Jana" for "Jana Novak", "Acme" for "Acme Steel". */
  FIRST,
  /** All words of one stand in the other. */
  PART,
  ACRONYM,
  /** They share a word, but each has one of its own. */
  CONFLICT,
  NONE;

  private static final int LONGEST_ACRONYM = 8;

  static NameMatch of(List<String> one, List<String> other) {
    return one.size() <= other.size() ? ofShorter(one, other) : ofShorter(other, one);
  }

  private static NameMatch ofShorter(List<String> shorter, List<String> longer) {
    if (alike(shorter, longer)) {
      return SAME;
    }
    if (shorter.size() == 1 && acronymOf(shorter.get(0), longer)) {
      return ACRONYM;
    }
    int shared = 0;
    for (String word : shorter) {
      shared += holds(longer, word) ? 1 : 0;
    }
    if (shared < shorter.size()) {
      return shared == 0 ? NONE : CONFLICT;
    }
    String last = shorter.get(shorter.size() - 1);
    if (last.equalsIgnoreCase(longer.get(longer.size() - 1))) {
      return LAST;
    }
    return shorter.get(0).equalsIgnoreCase(longer.get(0)) ? FIRST : PART;
  }

  private static boolean alike(List<String> one, List<String> other) {
    if (one.size() != other.size()) {
      return false;
    }
    for (int i = 0; i < one.size(); i++) {
      if (!one.get(i).equalsIgnoreCase(other.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean holds(List<String> words, String wanted) {
    for (String word : words) {
      if (word.equalsIgnoreCase(wanted)) {
        return true;
      }
    }
    return false;
  }

  /** "WHO" of "World Health Organization", with or without its small words. */
  static boolean acronymOf(String acronym, List<String> name) {
    if (acronym.length() < 2
        || acronym.length() > LONGEST_ACRONYM
        || name.size() < 2
        || !acronym.equals(acronym.toUpperCase(Locale.ROOT))) {
      return false;
    }
    return acronym.equals(initials(name, true)) || acronym.equals(initials(name, false));
  }

  private static String initials(List<String> name, boolean capitalsOnly) {
    StringBuilder initials = new StringBuilder();
    for (String part : name) {
      for (String word : part.split("-", -1)) {
        if (!word.isEmpty() && (!capitalsOnly || Character.isUpperCase(word.charAt(0)))) {
          initials.append(Character.toUpperCase(word.charAt(0)));
        }
      }
    }
    return initials.toString();
  }
}

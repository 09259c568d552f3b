package org.readout.analyzer.text;

import java.util.Locale;

/** What the marks and the listed words around a place say of whether a sentence ends there. */
final class EndRules {
  private static final int FURTHEST_REPORTING = 5;
  private static final int LONGEST_BRACKET = 60;
  private static final int LONGEST_TITLE = 8;
  private static final int LONGEST_FACE = 3;

  private final String text;
  private final Cuts cuts;
  private final WordLists lists;

  EndRules(String text, Cuts cuts, WordLists lists) {
    this.text = text;
    this.cuts = cuts;
    this.lists = lists;
  }

  /** The last word up to {@code i} that only closes nothing: a stop before its quotation marks. */
  int core(int i, int first) {
    int core = i;
    while (core > first && closer(core)) {
      core--;
    }
    return core;
  }

  /** Whether a sentence ends here by its marks, where none {@link #never} does. */
  boolean ends(Place place) {
    int core = place.core();
    int i = place.last();
    if (!Letters.stop(text.charAt(cuts.end(core) - 1))) {
      return false;
    }
    return text.charAt(cuts.end(core) - 1) != '.' || cuts.length(core) == 1
        ? stopEnds(core, i)
        : dottedEnds(core, i);
  }

  /**
   * Whether a stop ends no sentence for certain: within a bracket that did not itself begin the
   * sentence, behind a title before a name, and behind a question in quotation marks on which a
   * verb of telling follows.
   */
  boolean never(Place place) {
    return Letters.stop(text.charAt(cuts.end(place.core()) - 1))
        && (bracketed(place) || title(place) || toldOf(place));
  }

  private boolean bracketed(Place place) {
    return place.open() > 0
        && place.last() - place.first() < LONGEST_BRACKET
        && inBracket(place.first(), place.last());
  }

  private boolean title(Place place) {
    int length = cuts.length(place.core());
    return length > 1
        && length <= LONGEST_TITLE
        && text.charAt(cuts.end(place.core()) - 1) == '.'
        && lists.beforeName().contains(cuts.span(place.core()).of(text))
        && !lists.openers().contains(lower(place.last() + 1));
  }

  private boolean toldOf(Place place) {
    char stop = text.charAt(cuts.end(place.core()) - 1);
    return (stop == '?' || stop == '!')
        && place.last() > place.core()
        && reported(place.last() + 1);
  }

  /** Whether the bracket that is open at {@code i} did not itself begin the sentence. */
  private boolean inBracket(int first, int i) {
    char c = text.charAt(cuts.start(first));
    return c != '(' && c != '[' && i > first;
  }

  /**
   * Whether the next word still belongs to what word {@code i} ends: closing marks, further stops,
   * "[3]".
   */
  boolean follows(int i) {
    int next = i + 1;
    if (next >= cuts.size()) {
      return false;
    }
    boolean glued = cuts.start(next) == cuts.end(i);
    if (note(next) || glued && (closer(next) || Letters.stop(text.charAt(cuts.start(next))))) {
      return true;
    }
    return cuts.length(next) > 1
        && cuts.length(next) <= LONGEST_FACE
        && lists.faces().contains(lower(next));
  }

  private boolean opensNote(int i) {
    return text.charAt(cuts.start(i)) == '['
        && i + 2 < cuts.size()
        && Letters.digit(text.charAt(cuts.start(i + 1)))
        && text.charAt(cuts.start(i + 2)) == ']';
  }

  private boolean closer(int i) {
    char c = text.charAt(cuts.start(i));
    boolean glued = i > 0 && cuts.end(i - 1) == cuts.start(i);
    if (Letters.closing(c)) {
      return glued;
    }
    boolean straight = c == '"' || Letters.apostrophe(c);
    boolean spaced = i + 1 >= cuts.size() || cuts.start(i + 1) > cuts.end(i) || closingMark(i + 1);
    return straight && glued && spaced && !Letters.wordly(text.charAt(cuts.end(i) - 1)) || note(i);
  }

  private boolean closingMark(int i) {
    char c = text.charAt(cuts.start(i));
    return Letters.closing(c) || Letters.stop(c) || c == ',' || c == '"' || Letters.apostrophe(c);
  }

  private boolean note(int i) {
    return opensNote(i) || i >= 1 && opensNote(i - 1) || i >= 2 && opensNote(i - 2);
  }

  /** A word of stops only: ".", "?!", "…". */
  private boolean stopEnds(int stop, int last) {
    if (last + 1 >= cuts.size()) {
      return true;
    }
    int next = last + 1;
    int c = text.codePointAt(cuts.start(next));
    boolean glued = cuts.start(next) == cuts.end(last);
    if (glued && !Letters.upper(c) && !Letters.opening(c) && !Letters.quote(c)) {
      return false;
    }
    if (c == ',' || c == ';' || c == ':' || Letters.closing(c) && glued) {
      return false;
    }
    char mark = text.charAt(cuts.start(stop));
    boolean quoted = last > stop;
    if (mark == '.') {
      return !(quoted && Letters.lower(c));
    }
    return !(quoted && (Letters.lower(c) || reported(next)));
  }

  /** A word that ends in a stop but holds more, or a run of dots. */
  private boolean dottedEnds(int stop, int last) {
    if (last + 1 >= cuts.size()) {
      return true;
    }
    int next = last + 1;
    int c = text.codePointAt(cuts.start(next));
    String form = cuts.span(stop).of(text);
    if (form.charAt(0) == '.') {
      return Letters.upper(c) || Letters.digit(c);
    }
    if (Letters.lower(c)
        || Letters.digit(form.charAt(0))
        || lists.beforeName().contains(form)
        || form.length() == 2) {
      return false;
    }
    boolean opens =
        Letters.quote(c)
            || Letters.opening(c) && last > stop
            || lists.openers().contains(lower(next)) && Letters.upper(c);
    return opens && !lists.within().contains(form) && !lists.beforeNumber().contains(form);
  }

  /** Whether a verb of telling follows so soon that a closed quotation is its object. */
  private boolean reported(int from) {
    for (int i = from; i < cuts.size() && i < from + FURTHEST_REPORTING; i++) {
      char c = text.charAt(cuts.start(i));
      if (Letters.stop(c) || Letters.quote(c) || c == ',') {
        return false;
      }
      if (lists.reporting().contains(lower(i))) {
        return true;
      }
    }
    return false;
  }

  private String lower(int i) {
    return cuts.length(i) > 12 ? "" : cuts.span(i).of(text).toLowerCase(Locale.ROOT);
  }
}

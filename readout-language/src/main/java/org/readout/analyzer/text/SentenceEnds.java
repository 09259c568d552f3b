package org.readout.analyzer.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.readout.model.Span;

/** Groups words into sentences. */
final class SentenceEnds {
  /**
   * A sentence longer than this is cut, at its last comma, semicolon or dash if there is one in its
   * last third.
   */
  static final int LONGEST_SENTENCE = 300;

  private static final int FURTHEST_REPORTING = 5;
  private static final int LONGEST_BRACKET = 60;

  private final String text;
  private final Cuts cuts;
  private final WordLists lists;
  private final int[] breaks;

  SentenceEnds(String text, Cuts cuts, WordLists lists) {
    this.text = text;
    this.cuts = cuts;
    this.lists = lists;
    this.breaks = Lines.breaks(text);
  }

  List<SentenceText> sentences() {
    List<SentenceText> sentences = new ArrayList<>();
    Datelines datelines = new Datelines(text, cuts, lists);
    int nextBreak = 0;
    int first = 0;
    int open = 0;
    for (int i = 0; i < cuts.size(); i++) {
      while (nextBreak < breaks.length && breaks[nextBreak] < cuts.end(i)) {
        nextBreak++;
      }
      open = Math.max(0, open + depth(i));
      boolean broken =
          i + 1 == cuts.size()
              || nextBreak < breaks.length && breaks[nextBreak] < cuts.start(i + 1);
      if (broken
          || i - first + 1 >= LONGEST_SENTENCE
          || datelines.endsAt(i, first)
          || ends(i, first, open)) {
        int last = broken || i - first + 1 < LONGEST_SENTENCE ? i : cutBefore(i, first);
        sentences.add(sentence(first, last));
        i = last;
        first = last + 1;
        open = 0;
      }
    }
    return sentences;
  }

  private SentenceText sentence(int first, int last) {
    List<Span> words = new ArrayList<>(last - first + 1);
    for (int i = first; i <= last; i++) {
      words.add(cuts.span(i));
    }
    return new SentenceText(words);
  }

  private int depth(int i) {
    if (cuts.length(i) != 1) {
      return 0;
    }
    char c = text.charAt(cuts.start(i));
    return c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
  }

  private int cutBefore(int last, int first) {
    for (int i = last; i > last - LONGEST_SENTENCE / 3 && i > first; i--) {
      char c = text.charAt(cuts.start(i));
      if (c == ',' || c == ';' || c == '—' || c == ':') {
        return i;
      }
    }
    return last;
  }

  /**
   * Whether the sentence that began at {@code first} ends with word {@code i}, and nothing after it
   * belongs to it.
   */
  private boolean ends(int i, int first, int open) {
    if (follows(i)) {
      return false;
    }
    int stop = i;
    while (stop > first && closer(stop)) {
      stop--;
    }
    if (!Letters.stop(text.charAt(cuts.end(stop) - 1))
        || open > 0 && i - first < LONGEST_BRACKET && inBracket(first, i)) {
      return false;
    }
    return text.charAt(cuts.end(stop) - 1) != '.' || cuts.length(stop) == 1
        ? stopEnds(stop, i)
        : dottedEnds(stop, i);
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
  private boolean follows(int i) {
    int next = i + 1;
    if (next >= cuts.size()) {
      return false;
    }
    boolean glued = cuts.start(next) == cuts.end(i);
    if (note(next) || glued && (closer(next) || Letters.stop(text.charAt(cuts.start(next))))) {
      return true;
    }
    return lists.faces().contains(lower(next)) && cuts.length(next) > 1;
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

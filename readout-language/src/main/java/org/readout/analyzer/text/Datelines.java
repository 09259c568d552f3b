package org.readout.analyzer.text;

/**
 * Finds the dateline at the head of a report, "CAIRO - 24 July 2022:" or "LIMA (Reuters) -", which
 * stands as a sentence of its own.
 */
final class Datelines {
  private static final int LONGEST = 16;

  private final String text;
  private final Cuts cuts;
  private final WordLists lists;

  Datelines(String text, Cuts cuts, WordLists lists) {
    this.text = text;
    this.cuts = cuts;
    this.lists = lists;
  }

  /** Whether word {@code i} is the last of a dateline that began with word {@code first}. */
  boolean endsAt(int i, int first) {
    if (i == first || i - first > LONGEST || i + 1 >= cuts.size() || !closes(i)) {
      return false;
    }
    boolean sentence = Letters.upper(text.codePointAt(cuts.start(i + 1))) || opens(i + 1);
    return sentence && capitals(first) && lineStart(first) && place(first, i);
  }

  private boolean opens(int i) {
    int c = text.codePointAt(cuts.start(i));
    return Letters.quote(c) || c == '‘';
  }

  private boolean lineStart(int first) {
    int at = cuts.start(first);
    while (at > 0 && Letters.blank(text.charAt(at - 1)) && text.charAt(at - 1) != '\n') {
      at--;
    }
    return at == 0 || text.charAt(at - 1) == '\n';
  }

  private boolean closes(int i) {
    char c = text.charAt(cuts.start(i));
    boolean dash = (c == '-' || c == '–' || c == '—') && spaced(i);
    return dash || c == ':';
  }

  private boolean spaced(int i) {
    return cuts.start(i + 1) > cuts.end(i)
        && (cuts.start(i) > cuts.end(i - 1)
            || text.charAt(cuts.end(i - 1) - 1) == ')'
            || cuts.length(i) > 1
            || capitals(i - 1));
  }

  /** Whether all between is what datelines hold: names in capitals, agencies in brackets, dates. */
  private boolean place(int first, int end) {
    boolean evidence = text.charAt(cuts.start(end)) != ':';
    for (int i = first + 1; i < end; i++) {
      char c = text.charAt(cuts.start(i));
      boolean date =
          Letters.digit(c) || lists.monthOrDay().contains(cuts.span(i).of(text) + ".") || months(i);
      if (!date && !Letters.upper(c) && "(),-–—/&.".indexOf(c) < 0) {
        return false;
      }
      evidence |= date;
    }
    return evidence;
  }

  private boolean months(int i) {
    return cuts.length(i) > 3
        && lists.monthOrDay().contains(text.substring(cuts.start(i), cuts.start(i) + 3) + ".");
  }

  private boolean capitals(int i) {
    int letters = 0;
    for (int at = cuts.start(i); at < cuts.end(i); at++) {
      if (!Letters.upper(text.charAt(at)) && text.charAt(at) != '.') {
        return false;
      }
      letters++;
    }
    return letters > 2;
  }
}

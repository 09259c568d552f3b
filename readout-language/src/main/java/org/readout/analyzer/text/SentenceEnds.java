package org.readout.analyzer.text;

import java.util.ArrayList;
import java.util.List;
import org.readout.model.Span;

/** Groups words into sentences. */
final class SentenceEnds {
  /**
   * A sentence longer than this is cut, at its last comma, semicolon or dash if there is one in its
   * last third.
   */
  static final int LONGEST_SENTENCE = 300;

  private final String text;
  private final Cuts cuts;
  private final int[] breaks;
  private final EndRules rules;
  private final Surroundings words;
  private final EndFeatures features;
  private final Datelines datelines;
  private final EndChoice choice;
  private final List<SentenceText> sentences = new ArrayList<>();
  private int nextBreak;

  SentenceEnds(String text, Cuts cuts, WordLists lists, WordKinds kinds, EndChoice choice) {
    this.text = text;
    this.cuts = cuts;
    this.breaks = Lines.breaks(text);
    this.rules = new EndRules(text, cuts, lists);
    this.words = new Surroundings(text, cuts, kinds);
    this.features = new EndFeatures(words);
    this.datelines = new Datelines(text, cuts, lists);
    this.choice = choice;
  }

  List<SentenceText> sentences() {
    for (int first = 0; first < cuts.size(); ) {
      int last = paragraphEnd(first);
      words.paragraph(first, last);
      paragraph(first, last);
      first = last + 1;
    }
    return sentences;
  }

  /** The last word before the next line break that ends a sentence. */
  private int paragraphEnd(int first) {
    while (nextBreak < breaks.length && breaks[nextBreak] < cuts.end(first)) {
      nextBreak++;
    }
    int limit = nextBreak < breaks.length ? breaks[nextBreak] : text.length();
    int last = first;
    while (last + 1 < cuts.size() && cuts.start(last + 1) <= limit) {
      last++;
    }
    return last;
  }

  private void paragraph(int from, int to) {
    int first = from;
    int open = 0;
    for (int i = from; i <= to; i++) {
      open = Math.max(0, open + depth(i));
      if (i == to || i - first + 1 >= LONGEST_SENTENCE || ends(first, i, open)) {
        int last = i == to || i - first + 1 < LONGEST_SENTENCE ? i : cutBefore(i, first);
        sentences.add(sentence(first, last));
        i = last;
        first = last + 1;
        open = 0;
      }
    }
  }

  private boolean ends(int first, int i, int open) {
    if (datelines.endsAt(i, first)) {
      return true;
    }
    int core = rules.core(i, first);
    if (!features.candidate(core, i) || rules.follows(i)) {
      return false;
    }
    Place place = new Place(first, core, i, open);
    if (rules.never(place)) {
      return false;
    }
    boolean ruled = rules.ends(place);
    return choice.ends(cuts.end(i), ruled, features.at(place, ruled));
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
}

package org.readout.attribution;

import java.util.ArrayList;
import java.util.List;
import org.readout.language.Analysis;
import org.readout.language.Sentence;
import org.readout.model.Span;

/**
 * The paragraphs of a text: a blank line parts them, and so does every line break between sentences
 * where the text is not wrapped at some width.
 */
final class Paragraphs {
  private final String text;
  private final List<Sentence> sentences;

  private Paragraphs(String text, List<Sentence> sentences) {
    this.text = text;
    this.sentences = sentences;
  }

  static List<Span> of(Analysis analysis) {
    return new Paragraphs(analysis.text(), analysis.sentences()).spans();
  }

  /** A line break of the text, and how it stands to the words around it. */
  private record Break(int at, boolean blankLine, boolean withinSentence) {}

  private List<Span> spans() {
    List<Break> breaks = breaks();
    boolean wrapped = wrapped(breaks);
    List<Span> spans = new ArrayList<>();
    int from = 0;
    for (Break each : breaks) {
      if (each.blankLine() || !(wrapped || each.withinSentence())) {
        spans.add(new Span(from, each.at()));
        from = each.at() + 1;
      }
    }
    spans.add(new Span(from, text.length()));
    return spans;
  }

  /** Whether more lines end within sentences than between them. */
  private static boolean wrapped(List<Break> breaks) {
    int within = 0;
    int between = 0;
    for (Break each : breaks) {
      within += each.withinSentence() && !each.blankLine() ? 1 : 0;
      between += each.withinSentence() || each.blankLine() ? 0 : 1;
    }
    return within > between;
  }

  private List<Break> breaks() {
    List<Break> breaks = new ArrayList<>();
    int sentence = 0;
    int last = -1;
    for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      while (sentence < sentences.size() && sentences.get(sentence).span().end() <= at) {
        sentence++;
      }
      boolean within = sentence < sentences.size() && sentences.get(sentence).span().start() <= at;
      breaks.add(new Break(at, blankBeside(at, last), within));
      last = at;
    }
    return breaks;
  }

  private boolean blankBeside(int at, int last) {
    int next = text.indexOf('\n', at + 1);
    boolean blankBefore = text.substring(last + 1, at).isBlank();
    return blankBefore || text.substring(at + 1, next < 0 ? text.length() : next).isBlank();
  }
}

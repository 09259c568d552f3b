package org.readout.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.model.Span;

/** The quotations of a text, in order; none holds another. */
final class Quotations {
  private final List<Quotation> list;

  private Quotations(List<Quotation> list) {
    this.list = List.copyOf(list);
  }

  /** Pairs the marks of each paragraph; a mark left open runs to the paragraph's end. */
  static Quotations in(String text, List<Span> paragraphs) {
    List<Quotation> found = new ArrayList<>();
    for (Span paragraph : paragraphs) {
      paragraph(text, paragraph, found);
    }
    return new Quotations(found);
  }

  List<Quotation> all() {
    return list;
  }

  /** The quotation that holds all of a span. */
  Optional<Quotation> around(Span span) {
    return list.stream().filter(q -> q.span().contains(span)).findFirst();
  }

  List<Quotation> overlapping(Span span) {
    return list.stream().filter(q -> q.span().overlaps(span)).toList();
  }

  private static void paragraph(String text, Span paragraph, List<Quotation> found) {
    int at = paragraph.start();
    while (at < paragraph.end()) {
      int length = markLength(text, at);
      if (length == 0 || !opens(text, at, length, paragraph)) {
        at += Math.max(1, length);
        continue;
      }
      int close = closing(text, at + length, paragraph, text.substring(at, at + length));
      boolean closed = close >= 0;
      int end = closed ? close + markLength(text, close) : paragraph.end();
      if (!closed && stray(text, at, paragraph)) {
        at += length;
        continue;
      }
      found.add(new Quotation(new Span(at, end), closed));
      at = end;
    }
  }

  /**
   * A lone single mark is an apostrophe; a lone double one before a blank closed something lost.
   */
  private static boolean stray(String text, int at, Span paragraph) {
    boolean blankAfter = at + 1 < paragraph.end() && Character.isWhitespace(text.charAt(at + 1));
    return isSingle(text.charAt(at)) || (at > paragraph.start() && blankAfter);
  }

  private static int markLength(String text, int at) {
    char c = text.charAt(at);
    if ((c == '\'' || c == '`') && at + 1 < text.length() && text.charAt(at + 1) == c) {
      return 2;
    }
    return "\"“”„‟«»‘’'".indexOf(c) >= 0 ? 1 : 0;
  }

  private static boolean isSingle(char c) {
    return c == '‘' || c == '’' || c == '\'';
  }

  private static boolean opens(String text, int at, int length, Span paragraph) {
    char c = text.charAt(at);
    int next = at + length;
    if (next >= paragraph.end() || c == '”' || c == '’' || c == '»') {
      return false;
    }
    boolean blankBefore =
        at == paragraph.start() || !Character.isLetterOrDigit(text.charAt(at - 1));
    if (length == 1 && isSingle(c)) {
      return blankBefore
          && (at == paragraph.start()
              || Character.isWhitespace(text.charAt(at - 1))
              || text.charAt(at - 1) == '(')
          && Character.isLetterOrDigit(text.charAt(next));
    }
    return blankBefore || c == '“' || c == '«';
  }

  private static int closing(String text, int from, Span paragraph, String opener) {
    for (int i = from; i < paragraph.end(); i++) {
      int length = markLength(text, i);
      if (length > 0 && closes(text, i, length, opener, paragraph)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean closes(String text, int at, int length, String opener, Span paragraph) {
    char c = text.charAt(at);
    return switch (opener) {
      case "“", "„", "‟" -> c == '”' || c == '"';
      case "«" -> c == '»';
      case "\"" -> c == '"' || c == '”' || length == 2;
      case "‘" -> c == '’' && !wordAt(text, at + 1, paragraph);
      case "'" -> c == '\'' && length == 1 && !wordAt(text, at + 1, paragraph);
      default -> c == '"' || length == 2;
    };
  }

  private static boolean wordAt(String text, int at, Span paragraph) {
    return at < paragraph.end() && Character.isLetterOrDigit(text.charAt(at));
  }
}

package org.readout.formats.page;

import java.util.ArrayList;
import java.util.List;
import org.readout.model.Piece;
import org.readout.model.Span;

/**
 * Keeps where each character of a text came from, and draws together those that go on both here and
 * there. In UTF-16 units.
 */
final class Pieces {
  private final List<Piece> closed = new ArrayList<>();
  // Of the piece that may go on; it ends right before the next character.
  private int begin;
  private int end;
  private int sourceBegin;
  private int sourceEnd;
  private boolean plain;

  /**
   * Adds a character.
   *
   * @param at its place in the text
   * @param from where that which stands for it begins
   * @param to where that ends
   */
  void add(int at, int from, int to) {
    if (at != end || !goesOn(from, to)) {
      close();
      begin = at;
      sourceBegin = from;
      plain = to - from == 1;
    }
    end = at + 1;
    sourceEnd = to;
  }

  /** All that were added, in their order. */
  List<Piece> list() {
    close();
    return List.copyOf(closed);
  }

  /** Whether a character is the next plain one, or another of those that one entity means. */
  private boolean goesOn(int from, int to) {
    return plain
        ? to - from == 1 && from == sourceEnd
        : from == sourceBegin && to == sourceEnd && to - from > 1;
  }

  private void close() {
    if (end > begin) {
      closed.add(new Piece(new Span(begin, end), new Span(sourceBegin, sourceEnd)));
    }
    begin = end;
  }
}

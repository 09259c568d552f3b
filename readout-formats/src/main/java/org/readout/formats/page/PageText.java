package org.readout.formats.page;

import java.util.List;
import org.readout.model.Piece;
import org.readout.model.Span;

/**
 * The text of chosen blocks as one, with the place of each stretch in the page. White space is
 * drawn together to one space, a line break stays, blocks stand apart by an empty line.
 */
record PageText(String text, List<Piece> pieces) {
  PageText {
    pieces = List.copyOf(pieces);
  }

  static PageText of(List<Block> blocks, String html) {
    TextWriter writer = new TextWriter(html);
    blocks.forEach(writer::write);
    return new PageText(writer.text(), inCodePoints(writer.pieces(), html));
  }

  private static List<Piece> inCodePoints(List<Piece> pieces, String html) {
    if (html.chars().noneMatch(c -> Character.isSurrogate((char) c))) {
      return pieces;
    }
    int[] before = new int[html.length() + 1];
    for (int i = 0; i < html.length(); i++) {
      boolean second = i > 0 && Character.isSurrogatePair(html.charAt(i - 1), html.charAt(i));
      before[i + 1] = before[i] + (second ? 0 : 1);
    }
    return pieces.stream().map(piece -> inCodePoints(piece, before)).toList();
  }

  private static Piece inCodePoints(Piece piece, int[] before) {
    Span source = piece.source();
    return new Piece(piece.text(), new Span(before[source.start()], before[source.end()]));
  }
}

package org.readout.formats.page;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
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
    int[] pairs = pairs(html);
    return pairs.length == 0
        ? pieces
        : pieces.stream().map(piece -> inCodePoints(piece, pairs)).toList();
  }

  private static Piece inCodePoints(Piece piece, int[] pairs) {
    Span source = piece.source();
    Span counted = new Span(point(source.start(), pairs), point(source.end(), pairs));
    return new Piece(piece.text(), counted);
  }

  /** How many code points stand before a place that is counted in UTF-16 units. */
  private static int point(int place, int[] pairs) {
    int found = Arrays.binarySearch(pairs, place);
    return place - (found < 0 ? -found - 1 : found);
  }

  /** Where the second halves of surrogate pairs stand. */
  private static int[] pairs(String html) {
    if (html.codePointCount(0, html.length()) == html.length()) {
      return new int[0];
    }
    IntStream.Builder pairs = IntStream.builder();
    for (int i = 1; i < html.length(); i++) {
      if (Character.isLowSurrogate(html.charAt(i))
          && Character.isHighSurrogate(html.charAt(i - 1))) {
        pairs.add(i);
      }
    }
    return pairs.build().toArray();
  }
}

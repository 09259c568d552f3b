package org.readout.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.readout.model.Mention;
import org.readout.model.Span;

class StretchTest {
  private static final String TEXT = "\"We won,\" she said, \"at last.\"";

  private static Stretch of(int start, int end) {
    return new Stretch(TEXT).add(new Span(start, end));
  }

  @Test
  void edgeMarksAreDropped() {
    assertEquals(Optional.of("We won"), of(0, 9).mention().map(Mention::text));
  }

  @Test
  void piecesApartStayApart() {
    Stretch both = of(0, 9).add(of(20, 30));
    assertEquals(Optional.of("We won … at last"), both.mention().map(Mention::text));
  }

  @Test
  void piecesThatOnlyBlanksDivideAreOne() {
    assertEquals(Optional.of("she said"), of(10, 13).add(of(14, 18)).mention().map(Mention::text));
  }

  @Test
  void marksAloneAreNoMention() {
    assertEquals(Optional.empty(), of(18, 20).mention());
    assertEquals(Optional.empty(), new Stretch(TEXT).mention());
  }

  @Test
  void whatIsRemovedIsGone() {
    Stretch rest = of(10, 18).remove(new Span(10, 13));
    assertFalse(rest.overlaps(new Span(10, 13)));
    assertTrue(rest.contains(new Span(14, 18)));
  }

  @Test
  void aCopyGrowsAlone() {
    Stretch original = of(10, 13);
    original.copy().add(new Span(14, 18));
    assertEquals(3, original.size());
  }

  @Test
  void keepingWithinASpanCutsTheRest() {
    assertEquals(4, of(10, 18).keepWithin(new Span(14, 18)).sizeWithin(new Span(0, 30)));
  }
}

package org.readout.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SpanTest {
  @Test
  void aSpanThatRunsBackwardsIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> new Span(3, 2));
    assertThrows(IllegalArgumentException.class, () -> new Span(-1, 2));
  }

  @Test
  void spansThatOnlyTouchDoNotOverlap() {
    assertFalse(new Span(0, 3).overlaps(new Span(3, 5)));
    assertTrue(new Span(0, 4).overlaps(new Span(3, 5)));
  }

  @Test
  void spansSortByStartThenEnd() {
    List<Span> sorted = Stream.of(new Span(2, 9), new Span(2, 3), new Span(0, 9)).sorted().toList();
    assertEquals(List.of(new Span(0, 9), new Span(2, 3), new Span(2, 9)), sorted);
  }

  @Test
  void aSpanHoldsItself() {
    assertTrue(new Span(1, 4).contains(new Span(1, 4)));
    assertFalse(new Span(1, 4).contains(new Span(0, 4)));
  }
}

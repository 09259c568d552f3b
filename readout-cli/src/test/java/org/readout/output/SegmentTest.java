package org.readout.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.readout.model.Span;

final class SegmentTest {
  private static final Span ALL = new Span(0, 10);

  @Test
  void textWithoutMarksIsOnePiece() {
    assertEquals(List.of(new Segment(ALL, List.of())), Segment.of(ALL, List.of()));
  }

  @Test
  void marksThatOverlapAreCutWhereTheyMeet() {
    Mark first = new Mark(new Span(2, 6), 1, Part.ACTOR);
    Mark second = new Mark(new Span(4, 8), 2, Part.TRIGGER);

    assertEquals(
        List.of(
            new Segment(new Span(0, 2), List.of()),
            new Segment(new Span(2, 4), List.of(first)),
            new Segment(new Span(4, 6), List.of(second, first)),
            new Segment(new Span(6, 8), List.of(second)),
            new Segment(new Span(8, 10), List.of())),
        Segment.of(ALL, List.of(first, second)));
  }

  @Test
  void aMarkThatReachesBeyondTheStretchEndsThere() {
    Mark mark = new Mark(new Span(5, 20), 1, Part.SOURCE);

    assertEquals(
        List.of(
            new Segment(new Span(0, 5), List.of()), new Segment(new Span(5, 10), List.of(mark))),
        Segment.of(ALL, List.of(mark)));
  }

  @Test
  void theSegmentsOfAReadingMakeUpItsText() {
    Span whole = new Span(0, SampleReading.TEXT.length());
    List<Segment> segments = Segment.of(whole, Mark.of(SampleReading.whole()));

    assertEquals(
        SampleReading.TEXT,
        segments.stream().map(s -> s.span().of(SampleReading.TEXT)).collect(Collectors.joining()));
    assertTrue(segments.stream().noneMatch(s -> s.span().length() == 0));
  }
}

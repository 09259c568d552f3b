package org.readout.output;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.readout.model.Span;

/** A piece of text throughout which the same marks hold. */
record Segment(Span span, List<Mark> marks) {
  Segment {
    marks = List.copyOf(marks);
  }

  /** Cuts a stretch of text at the ends of all marks that touch it. */
  static List<Segment> of(Span stretch, List<Mark> marks) {
    TreeSet<Integer> cuts = new TreeSet<>(List.of(stretch.start(), stretch.end()));
    for (Mark mark : marks) {
      cuts.add(Math.max(stretch.start(), mark.span().start()));
      cuts.add(Math.min(stretch.end(), mark.span().end()));
    }
    List<Segment> segments = new ArrayList<>();
    int from = cuts.pollFirst();
    for (int to : cuts) {
      Span span = new Span(from, to);
      segments.add(new Segment(span, over(span, marks)));
      from = to;
    }
    return segments;
  }

  private static List<Mark> over(Span span, List<Mark> marks) {
    return marks.stream()
        .filter(mark -> mark.span().contains(span))
        .sorted(Comparator.comparing(Mark::part).thenComparing(Mark::claim))
        .toList();
  }
}

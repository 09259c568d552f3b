package org.readout.model;

import java.util.List;

/**
 * Words of a report, copied exactly, with where they stand: one piece or several, in text order and
 * never touching one another.
 */
public record Mention(String text, List<Span> spans) {
  public Mention {
    spans = List.copyOf(spans);
    if (spans.isEmpty()) {
      throw new IllegalArgumentException("a mention needs a span: \"%s\"".formatted(text));
    }
    for (int i = 1; i < spans.size(); i++) {
      if (spans.get(i).start() <= spans.get(i - 1).end()) {
        throw new IllegalArgumentException(
            "pieces of a mention touch or are out of order: " + spans);
      }
    }
  }

  /** The mention that one span of a text makes. */
  public static Mention at(Span span, String text) {
    return new Mention(span.of(text), List.of(span));
  }

  /** The span that embraces all pieces. */
  public Span extent() {
    return new Span(start(), end());
  }

  public int start() {
    return spans.get(0).start();
  }

  public int end() {
    return spans.get(spans.size() - 1).end();
  }

  /** Whether one of the pieces holds all of the span. */
  public boolean covers(Span span) {
    int low = 0;
    int high = spans.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) / 2;
      if (spans.get(middle).start() <= span.start()) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return spans.get(low).contains(span);
  }

  public boolean overlaps(Mention other) {
    return spans.stream().anyMatch(a -> other.spans.stream().anyMatch(a::overlaps));
  }
}

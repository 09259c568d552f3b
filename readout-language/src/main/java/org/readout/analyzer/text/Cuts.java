package org.readout.analyzer.text;

import java.util.Arrays;
import org.readout.model.Span;

/** The words of a text as they are found, in order. */
final class Cuts {
  private int[] starts = new int[256];
  private int[] ends = new int[256];
  private int size;

  void add(int start, int end) {
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
    }
    starts[size] = start;
    ends[size++] = end;
  }

  int size() {
    return size;
  }

  int start(int i) {
    return starts[i];
  }

  int end(int i) {
    return ends[i];
  }

  int length(int i) {
    return ends[i] - starts[i];
  }

  Span span(int i) {
    return new Span(starts[i], ends[i]);
  }
}

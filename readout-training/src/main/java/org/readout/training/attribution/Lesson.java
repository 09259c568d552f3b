package org.readout.training.attribution;

import java.util.List;

/** One candidate to learn from: its signs, and whether people marked it. */
record Lesson(List<String> signs, boolean marked) {
  Lesson {
    signs = List.copyOf(signs);
  }
}

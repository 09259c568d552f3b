package org.readout.model;

import java.util.List;
import java.util.OptionalInt;

/**
 * A number of people as the words give it.
 *
 * @param from the least number; empty where open
 * @param to the greatest number; empty where open
 * @param told on whose word the number is, innermost first; empty where the report itself tells it
 */
public record HeadCount(Mention mention, OptionalInt from, OptionalInt to, List<Voice> told) {
  public HeadCount {
    told = List.copyOf(told);
    if (from.isPresent() && to.isPresent() && from.getAsInt() > to.getAsInt()) {
      throw new IllegalArgumentException(
          "count \"%s\" runs from %d to %d"
              .formatted(mention.text(), from.getAsInt(), to.getAsInt()));
    }
  }

  public HeadCount toldBy(List<Voice> voices) {
    return new HeadCount(mention, from, to, voices);
  }
}

package org.readout.model;

import java.util.List;

/**
 * How an event is told.
 *
 * @param status as the innermost source presents it
 * @param hedges words by which anyone on the way marks doubt, in text order
 * @param certainty from -3 (certainly not) to 3 (certainly so), as the narrator commits to it
 */
public record Judgement(Status status, List<Mention> hedges, double certainty) {
  public Judgement {
    hedges = List.copyOf(hedges);
    if (!(certainty >= -3 && certainty <= 3)) {
      throw new IllegalArgumentException(
          "certainty %s is not between -3 and 3".formatted(certainty));
    }
  }
}

package org.readout.model;

/**
 * Another report that tells the same in the same words.
 *
 * @param likeness share of the shorter one's words, in runs of four, that stand in the other: more
 *     than 0, at most 1
 */
public record Kin(ReportId report, double likeness) {
  public Kin {
    if (!(likeness > 0 && likeness <= 1)) {
      throw new IllegalArgumentException(
          "likeness %s of %s is not in (0, 1]".formatted(likeness, report));
    }
  }
}

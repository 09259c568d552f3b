package org.readout.model;

import java.util.List;

/**
 * Which earlier reports of a run a report shares its words with. Every pair is told once, with the
 * later of the two.
 *
 * @param copyOf the originals that it was copied from, the likest first; several where stories were
 *     joined
 * @param originalOf earlier ones that turn out to be copies of it
 * @param covered whether nearly all of it stands in earlier reports
 */
public record Kinship(List<Kin> copyOf, List<Kin> originalOf, boolean covered) {

  /** Of a report whose words are its own. */
  public static final Kinship NONE = new Kinship(List.of(), List.of(), false);

  public Kinship {
    copyOf = List.copyOf(copyOf);
    originalOf = List.copyOf(originalOf);
  }

  /** Whether all of it has been told before, by originals. */
  public boolean redundant() {
    return covered && !copyOf.isEmpty();
  }
}

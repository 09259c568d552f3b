package org.readout.copies;

import java.util.List;
import org.readout.model.Kin;
import org.readout.model.Kinship;

/** Divides the earlier reports that one shares its words with into its originals and its copies. */
record Comparison(List<Match> copyOf, List<Match> originalOf) {

  static Comparison of(List<Match> matches, Standing standing) {
    return new Comparison(
        matches.stream().filter(match -> match.other().standing().isBefore(standing)).toList(),
        matches.stream().filter(match -> !match.other().standing().isBefore(standing)).toList());
  }

  boolean isOriginal() {
    return !originalOf.isEmpty();
  }

  List<Remembered> copies() {
    return originalOf.stream().map(Match::other).toList();
  }

  /**
   * @param covered whether nearly all of the report stands in the others
   */
  Kinship kinship(boolean covered) {
    return new Kinship(kin(copyOf), kin(originalOf), covered);
  }

  private List<Kin> kin(List<Match> matches) {
    return matches.stream().map(match -> new Kin(match.other().id(), match.likeness())).toList();
  }
}

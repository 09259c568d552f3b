package org.readout.training.names;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.readout.language.Name;
import org.readout.model.EntityKind;

/**
 * Counts how many names there are, were found, and are right.
 *
 * @param gold the names that are truly there
 * @param found the names that were found
 * @param right those found that are truly there
 */
public record NameCount(int gold, int found, int right) {
  public static final NameCount NONE = new NameCount(0, 0, 0);

  /** A sentence's names of some kinds; one is right if first word, last word and kind are. */
  public static NameCount exact(List<Name> gold, List<Name> found, Set<EntityKind> kinds) {
    List<String> truly = keys(gold, kinds, true);
    List<String> seen = keys(found, kinds, true);
    return new NameCount(
        truly.size(), seen.size(), (int) seen.stream().filter(truly::contains).count());
  }

  /** The same where a name of these kinds is right if its first and last word are. */
  public static NameCount spans(List<Name> gold, List<Name> found, Set<EntityKind> kinds) {
    List<String> truly = keys(gold, kinds, false);
    List<String> seen = keys(found, kinds, false);
    return new NameCount(
        truly.size(), seen.size(), (int) seen.stream().filter(truly::contains).count());
  }

  private static List<String> keys(List<Name> names, Set<EntityKind> kinds, boolean kind) {
    return names.stream()
        .filter(name -> kinds.contains(name.kind()))
        .map(name -> "%d %d %s".formatted(name.first(), name.last(), kind ? name.kind() : ""))
        .toList();
  }

  public NameCount plus(NameCount other) {
    return new NameCount(gold + other.gold, found + other.found, right + other.right);
  }

  public double precision() {
    return (double) right / Math.max(1, found);
  }

  public double recall() {
    return (double) right / Math.max(1, gold);
  }

  public double f1() {
    return 2.0 * right / Math.max(1, gold + found);
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT, "P %.3f R %.3f F1 %.3f of %d", precision(), recall(), f1(), gold);
  }
}

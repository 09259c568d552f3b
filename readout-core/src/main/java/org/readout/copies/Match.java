package org.readout.copies;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;

/** What a report has in common with an earlier one: the runs, by their place in the report. */
final class Match {
  private static final double LIKE_ENOUGH = .4;
  private static final int FEWEST_RUNS = 3;
  private static final double MOST_REFILLED = .35;
  // So many places apart, for each that is kept, two common runs still belong to one passage.
  private static final int GAP = 16;

  private final Sketch sketch;
  private final Remembered other;
  private final BitSet common = new BitSet();
  private final Tally figures = new Tally();
  private final Tally names = new Tally();
  private int different;

  private Match(Sketch sketch, Remembered other) {
    this.sketch = sketch;
    this.other = other;
  }

  /** Compares run by run. */
  static Match of(Sketch sketch, Remembered other) {
    Match match = new Match(sketch, other);
    Set<Integer> seen = new HashSet<>();
    for (int place = 0; place < sketch.size(); place++) {
      if (Thinning.keeps(sketch.frame(place), other.level())) {
        match.compare(place, seen.add(sketch.run(place)));
      }
    }
    return match;
  }

  Remembered other() {
    return other;
  }

  /** How many frames were filled alike, and how many otherwise. */
  private static final class Tally {
    private int same;
    private int refilled;

    void add(boolean alike) {
      same += alike ? 1 : 0;
      refilled += alike ? 0 : 1;
    }

    boolean agrees() {
      return refilled <= MOST_REFILLED * (same + refilled);
    }
  }

  private void compare(int place, boolean first) {
    boolean same = other.hasRun(sketch.run(place));
    if (same) {
      common.set(place);
      different += first ? 1 : 0;
    }
    if (first && (same || other.hasFrame(sketch.frame(place)))) {
      tell(place, same);
    }
  }

  private void tell(int place, boolean same) {
    if (sketch.holdsFigure(place)) {
      figures.add(same);
    } else if (sketch.holdsName(place)) {
      names.add(same);
    }
  }

  /** Share of the shorter one's runs that the other has, too. */
  double likeness() {
    int shorter = Math.min(other.size(), sketch.count(other.level()));
    return Math.min(1, (double) different / Math.max(1, shorter));
  }

  /** Share of the report's own runs that the other has, too. */
  double share() {
    return (double) different / Math.max(1, sketch.count(other.level()));
  }

  /** Whether one was made from the other, rather than both from one mould. */
  boolean isCopy() {
    if (sketch.isWhole() || other.size() == 1) {
      return sketch.isWhole() && other.size() == 1 && different == 1;
    }
    return different >= FEWEST_RUNS
        && likeness() >= LIKE_ENOUGH
        && figures.agrees()
        && names.agrees();
  }

  /** Whether most of the common runs stand outside passages that are taken already. */
  boolean tellsMoreThan(BitSet taken) {
    BitSet more = (BitSet) common.clone();
    more.andNot(taken);
    int count = more.cardinality();
    return count * 2 > common.cardinality() && count >= Math.min(FEWEST_RUNS, different);
  }

  /** Marks the passages that the common runs make up. */
  void mark(BitSet taken) {
    int gap = GAP << other.level();
    int last = common.nextSetBit(0);
    for (int place = last; place >= 0; place = common.nextSetBit(place + 1)) {
      taken.set(place - last <= gap ? last : place, place + 1);
      last = place;
    }
  }
}

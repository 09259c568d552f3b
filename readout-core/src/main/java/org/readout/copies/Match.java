package org.readout.copies;

import java.util.BitSet;

/** What a report has in common with an earlier one: the runs, by their place in the report. */
final class Match {
  private static final double LIKE_ENOUGH = 0.4;
  private static final int FEWEST_RUNS = 3;
  private static final double MOST_OTHER_FIGURES = 0.4;
  private static final int FEWEST_TOLD_APART = 2;
  // So many places apart, for each that is kept, two common runs still belong to one passage.
  private static final int GAP = 16;

  private final Remembered other;
  private final BitSet common = new BitSet();
  private int sameFigures;
  private int otherFigures;
  private int sameNames;
  private int otherNames;

  Match(Remembered other) {
    this.other = other;
  }

  Remembered other() {
    return other;
  }

  /** Takes one run of the report into account whose frame the other has, too. */
  void add(Sketch sketch, int run, byte filling) {
    boolean same = sketch.filling(run) == filling;
    if (same) {
      common.set(run);
    }
    if (sketch.holdsFigure(run)) {
      sameFigures += same ? 1 : 0;
      otherFigures += same ? 0 : 1;
    } else if (sketch.holdsName(run)) {
      sameNames += same ? 1 : 0;
      otherNames += same ? 0 : 1;
    }
  }

  int runs() {
    return common.cardinality();
  }

  /** Share of the shorter one's runs that the other has, too. */
  double likeness(Sketch sketch) {
    int shorter = Math.min(other.runs(), sketch.count(other.level()));
    return Math.min(1, (double) runs() / Math.max(1, shorter));
  }

  /** Share of the report's own runs that the other has, too. */
  double share(Sketch sketch) {
    return (double) runs() / Math.max(1, sketch.count(other.level()));
  }

  /** Whether one was made from the other, rather than both from one mould. */
  boolean isCopy(Sketch sketch) {
    if (sketch.isWhole() || other.runs() == 1) {
      return sketch.isWhole() && other.runs() == 1 && runs() == 1;
    }
    return runs() >= FEWEST_RUNS
        && likeness(sketch) >= LIKE_ENOUGH
        && agree(sameFigures, otherFigures)
        && agree(sameNames, otherNames);
  }

  /** Whether most of the common runs stand outside passages that are taken already. */
  boolean tellsMoreThan(BitSet taken) {
    BitSet more = (BitSet) common.clone();
    more.andNot(taken);
    return more.cardinality() * 2 > runs() && more.cardinality() >= Math.min(FEWEST_RUNS, runs());
  }

  /** Marks the passages that the common runs make up. */
  void mark(BitSet taken) {
    int gap = GAP << other.level();
    int last = common.nextSetBit(0);
    for (int run = last; run >= 0; run = common.nextSetBit(run + 1)) {
      taken.set(run - last <= gap ? last : run, run + 1);
      last = run;
    }
  }

  private static boolean agree(int same, int different) {
    int all = same + different;
    return all < FEWEST_TOLD_APART || different <= MOST_OTHER_FIGURES * all;
  }
}

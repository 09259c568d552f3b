package org.readout.copies;

/**
 * Which runs of a report are kept: at each level half of those of the level before, chosen by the
 * hash of their frame alone, so that two reports keep the same runs.
 */
final class Thinning {
  /** Levels, from 0, at which all are kept. */
  static final int LEVELS = 3;

  private static final int ENOUGH = 64;

  private Thinning() {}

  static boolean keeps(int frame, int level) {
    return (frame & ((1 << level) - 1)) == 0;
  }

  /** The level at which enough runs are left of a report and not many more. */
  static int levelFor(int runs) {
    int level = 0;
    while (level < LEVELS - 1 && runs >> level > ENOUGH) {
      level++;
    }
    return level;
  }
}

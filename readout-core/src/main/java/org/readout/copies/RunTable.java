package org.readout.copies;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Which reports hold a run of words: a hash table that grows up to a bound and is then full. Of a
 * run that very many reports hold it keeps the latest only.
 */
final class RunTable {
  /** Reports and runs beyond which a table is full: 32 MiB of runs. */
  record Bound(int reports, int runs) {
    static final Bound USUAL = new Bound(100_000, 2_500_000);
  }

  /** How many reports a run may have. */
  static final int MOST_HOLDERS = 16;

  private static final int FIRST_SLOTS = 1 << 12;
  private static final int REFERENCE_BITS = 24;
  private static final long REFERENCE = (1L << REFERENCE_BITS) - 1;

  private final Bound bound;
  private final List<Remembered> reports = new ArrayList<>();
  // Hash of the frame (32 bits), number of the report from 1 (24 bits), filling (8 bits); 0 is
  // free.
  private long[] slots = new long[FIRST_SLOTS];
  private int filled;

  RunTable(Bound bound) {
    this.bound = bound;
  }

  /** Told each report that holds a run, and what fills the run's frame there. */
  @FunctionalInterface
  interface Holders {
    void holds(Remembered report, byte filling);
  }

  boolean isFull() {
    return reports.size() >= bound.reports() || filled >= bound.runs();
  }

  void add(Remembered report, Sketch sketch) {
    reports.add(report);
    for (int run = 0; run < sketch.runs(); run++) {
      if (Thinning.keeps(sketch.frame(run), report.level())) {
        insert(slot(sketch.frame(run), sketch.filling(run)));
      }
    }
  }

  void find(int frame, Holders holders) {
    for (int i = start(frame); slots[i] != 0; i = next(i)) {
      if (frame(slots[i]) == frame) {
        holders.holds(reports.get(reference(slots[i]) - 1), (byte) slots[i]);
      }
    }
  }

  private long slot(int frame, byte filling) {
    return ((long) frame << 32) | ((long) reports.size() << 8) | (filling & 0xffL);
  }

  private void insert(long slot) {
    int holders = 0;
    int oldest = -1;
    int i = start(frame(slot));
    for (; slots[i] != 0; i = next(i)) {
      if (frame(slots[i]) == frame(slot)) {
        if (reference(slots[i]) == reference(slot)) {
          return;
        }
        holders++;
        oldest = oldest < 0 || reference(slots[i]) < reference(slots[oldest]) ? i : oldest;
      }
    }
    if (holders >= MOST_HOLDERS) {
      slots[oldest] = slot;
      return;
    }
    slots[i] = slot;
    filled++;
    growWhenCrowded();
  }

  private void growWhenCrowded() {
    if (filled < slots.length / 10 * 6) {
      return;
    }
    long[] old = slots;
    slots = new long[2 * old.length];
    Arrays.stream(old).filter(slot -> slot != 0).forEach(this::place);
  }

  private void place(long slot) {
    int i = start(frame(slot));
    while (slots[i] != 0) {
      i = next(i);
    }
    slots[i] = slot;
  }

  private int start(int frame) {
    return (int) (Mixing.mix(frame) >>> 33) & (slots.length - 1);
  }

  private int next(int slot) {
    return (slot + 1) & (slots.length - 1);
  }

  private static int frame(long slot) {
    return (int) (slot >>> 32);
  }

  private static int reference(long slot) {
    return (int) ((slot >>> 8) & REFERENCE);
  }
}

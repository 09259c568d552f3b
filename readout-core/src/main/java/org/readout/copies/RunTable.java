package org.readout.copies;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Which reports hold a run of words: a hash table that grows up to a bound and is then full. Of a
 * run that very many reports hold it keeps the latest only.
 */
final class RunTable {

  /**
   * When a table is full.
   *
   * @param reports how many it takes
   * @param runs how many it takes of them all
   */
  record Bound(int reports, int runs) {
    static final Bound USUAL = new Bound(100_000, 2_500_000);
  }

  /** How many reports a run may have. */
  static final int MOST_HOLDERS = 16;

  private static final int FIRST_SLOTS = 1 << 12;

  private final Bound bound;
  private final List<Remembered> reports = new ArrayList<>();
  // The run in the upper half, the number of the report, from 1, in the lower; 0 is free.
  private long[] slots = new long[FIRST_SLOTS];
  private int filled;

  RunTable(Bound bound) {
    this.bound = bound;
  }

  boolean isFull() {
    return reports.size() >= bound.reports() || filled >= bound.runs();
  }

  void add(Remembered report) {
    reports.add(report);
    for (int run : report.runs()) {
      insert(run);
    }
  }

  /** The reports in their order. */
  Stream<Remembered> reports() {
    return reports.stream();
  }

  /** The report with a number, if it is here. */
  Optional<Remembered> numbered(long order) {
    int low = 0;
    int high = reports.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (reports.get(middle).standing().order() < order) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return reports.stream().skip(low).findFirst().filter(r -> r.standing().order() == order);
  }

  /** Names each report that holds a run. */
  void find(int run, Consumer<Remembered> holders) {
    for (int i = start(run); slots[i] != 0; i = next(i)) {
      if (run(slots[i]) == run) {
        holders.accept(reports.get(number(slots[i]) - 1));
      }
    }
  }

  private void insert(int run) {
    int holders = 0;
    int oldest = -1;
    int i = start(run);
    for (; slots[i] != 0; i = next(i)) {
      if (run(slots[i]) == run) {
        holders++;
        oldest = oldest < 0 || number(slots[i]) < number(slots[oldest]) ? i : oldest;
      }
    }
    if (holders >= MOST_HOLDERS) {
      slots[oldest] = slot(run);
      return;
    }
    slots[i] = slot(run);
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
    int i = start(run(slot));
    while (slots[i] != 0) {
      i = next(i);
    }
    slots[i] = slot;
  }

  private int start(int run) {
    return (int) (Mixing.mix(run) >>> 33) & (slots.length - 1);
  }

  private int next(int slot) {
    return (slot + 1) & (slots.length - 1);
  }

  private long slot(int run) {
    return ((long) run << 32) | reports.size();
  }

  private static int run(long slot) {
    return (int) (slot >>> 32);
  }

  private static int number(long slot) {
    return (int) slot;
  }
}

package org.readout.copies;

import java.util.Arrays;

/**
 * What is compared of a report: its runs of five words. A run has a frame, in which every figure is
 * only a figure and every name only a name, and a filling, these themselves. Two tellings of one
 * event have both in common; two reports from one mould, only the frames.
 */
final class Sketch {
  /** Words in a run. */
  static final int RUN = 5;

  /** Runs below this number say too little; such a report is known by all of its words only. */
  static final int FEWEST_RUNS = 8;

  private static final int FEWEST_PLAIN = 2;
  private static final long[] STANDS_FOR = {0, 0x5bf03635f0a31eb3L, 0x2545f4914f6cdd1dL};

  private final int[] frames;
  private final byte[] fillings;
  private final byte[] kinds;
  private final int[] counts = new int[Thinning.LEVELS];

  private Sketch(int runs) {
    frames = new int[runs];
    fillings = new byte[runs];
    kinds = new byte[runs];
  }

  /** The sketch of a report; of its one whole where it is short. */
  static Sketch of(Words title, Words text) {
    int runs = text.count() - RUN + 1;
    if (runs < FEWEST_RUNS) {
      return whole(title, text);
    }
    Sketch sketch = new Sketch(runs);
    for (int i = 0; i < runs; i++) {
      sketch.run(text, i);
    }
    sketch.count();
    return sketch;
  }

  int runs() {
    return frames.length;
  }

  int frame(int run) {
    return frames[run];
  }

  /** What fills the frame, as a small hash; 0 where it holds neither figure nor name. */
  byte filling(int run) {
    return fillings[run];
  }

  boolean holdsFigure(int run) {
    return (kinds[run] & Words.FIGURE) != 0;
  }

  boolean holdsName(int run) {
    return kinds[run] == Words.NAME;
  }

  /** How many different runs are left at a level of {@link Thinning}. */
  int count(int level) {
    return counts[level];
  }

  /** Whether the report is so short that only all its words together were taken. */
  boolean isWhole() {
    return runs() == 1;
  }

  private static Sketch whole(Words title, Words text) {
    Sketch sketch = new Sketch(1);
    long hash = text.all(title.all(1));
    sketch.frames[0] = Thinning.keptAlways((int) (hash >>> 32));
    sketch.fillings[0] = (byte) hash;
    Arrays.fill(sketch.counts, 1);
    return sketch;
  }

  private void run(Words words, int start) {
    long frame = 0;
    long filling = 0;
    long exact = 0;
    int plain = 0;
    int held = 0;
    for (int i = start; i < start + RUN; i++) {
      byte kind = words.kind(i);
      held |= kind;
      plain += kind == Words.PLAIN ? 1 : 0;
      exact = Mixing.chain(exact, words.hash(i));
      frame = Mixing.chain(frame, kind == Words.PLAIN ? words.hash(i) : STANDS_FOR[kind]);
      filling = kind == Words.PLAIN ? filling : Mixing.chain(filling, words.hash(i));
    }
    boolean telling = plain >= FEWEST_PLAIN;
    frames[start] = (int) (Mixing.mix(telling ? frame : exact) >>> 32);
    fillings[start] = telling && held != 0 ? (byte) (Mixing.mix(filling) | 1) : 0;
    kinds[start] = (byte) held;
  }

  private void count() {
    int[] sorted = frames.clone();
    Arrays.sort(sorted);
    for (int i = 0; i < sorted.length; i++) {
      if (i == 0 || sorted[i] != sorted[i - 1]) {
        countAtLevels(sorted[i]);
      }
    }
  }

  private void countAtLevels(int frame) {
    for (int level = 0; level < Thinning.LEVELS && Thinning.keeps(frame, level); level++) {
      counts[level]++;
    }
  }
}

package org.readout.copies;

import java.util.Arrays;

/**
 * What is compared of a report: its runs of four words, each once as it stands and once as a frame,
 * in which every figure is only a figure and every name only a name. Two tellings of one event have
 * runs in common; two reports from one mould, frames.
 */
final class Sketch {
  /** Words in a run. */
  static final int RUN = 4;

  /** Runs below this number say too little; such a report is known by all of its words only. */
  static final int FEWEST_RUNS = 8;

  private static final int FEWEST_PLAIN = 2;
  private static final long[] STANDS_FOR = {0, 0x5bf03635f0a31eb3L, 0x2545f4914f6cdd1dL};

  private final int[] runs;
  private final int[] frames;
  private final byte[] kinds;
  private final int[] counts = new int[Thinning.LEVELS];

  private Sketch(int size) {
    runs = new int[size];
    frames = new int[size];
    kinds = new byte[size];
  }

  /** The sketch of a report; of its one whole where it is short. */
  static Sketch of(Words title, Words text) {
    int size = text.count() - RUN + 1;
    if (size < FEWEST_RUNS) {
      return whole(title, text);
    }
    Sketch sketch = new Sketch(size);
    for (int i = 0; i < size; i++) {
      sketch.take(text, i);
    }
    for (int level = 0; level < Thinning.LEVELS; level++) {
      sketch.counts[level] = sketch.kept(level).length;
    }
    return sketch;
  }

  /** How many runs there are, by the place of their first word. */
  int size() {
    return runs.length;
  }

  int run(int place) {
    return runs[place];
  }

  int frame(int place) {
    return frames[place];
  }

  boolean holdsFigure(int place) {
    return (kinds[place] & Words.FIGURE) != 0;
  }

  boolean holdsName(int place) {
    return kinds[place] == Words.NAME;
  }

  /** How many different runs are left at a level of {@link Thinning}. */
  int count(int level) {
    return counts[level];
  }

  /** Whether the report is so short that only all its words together were taken. */
  boolean isWhole() {
    return size() == 1;
  }

  /** The different runs that are left at a level, sorted. */
  int[] kept(int level) {
    return kept(runs, level);
  }

  /** The different frames that are left at a level, sorted. */
  int[] keptFrames(int level) {
    return kept(frames, level);
  }

  private int[] kept(int[] hashes, int level) {
    int[] kept = new int[size()];
    int count = 0;
    for (int i = 0; i < size(); i++) {
      if (Thinning.keeps(frames[i], level)) {
        kept[count++] = hashes[i];
      }
    }
    return Arrays.stream(kept, 0, count).sorted().distinct().toArray();
  }

  private static Sketch whole(Words title, Words text) {
    Sketch sketch = new Sketch(1);
    sketch.runs[0] = (int) (text.all(title.all(1)) >>> 32);
    Arrays.fill(sketch.counts, 1);
    return sketch;
  }

  private void take(Words words, int start) {
    long frame = 0;
    long run = 0;
    int plain = 0;
    int held = 0;
    for (int i = start; i < start + RUN; i++) {
      byte kind = words.kind(i);
      held |= kind;
      plain += kind == Words.PLAIN ? 1 : 0;
      run = Mixing.chain(run, words.hash(i));
      frame = Mixing.chain(frame, kind == Words.PLAIN ? words.hash(i) : STANDS_FOR[kind]);
    }
    runs[start] = (int) (Mixing.mix(run) >>> 32);
    frames[start] = plain < FEWEST_PLAIN ? runs[start] : (int) (Mixing.mix(frame) >>> 32);
    kinds[start] = (byte) held;
  }
}

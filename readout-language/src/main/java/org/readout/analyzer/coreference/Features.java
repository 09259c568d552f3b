package org.readout.analyzer.coreference;

import java.util.Arrays;

/** Gathers the features of one decision as places in the table of weights. */
final class Features {
  private static final long MIX = 0x9E3779B97F4A7C15L;
  private static final long MASK = 0xffffffffL;
  private static final int FOLD = 29;
  private static final int MOST = 128;
  private static final int ALONE = 0;
  private static final int FINE = 1;
  private static final int COARSE = 1000;

  private int[] places = new int[MOST];
  private int size;
  private int fine;
  private int coarse;

  /**
   * Begins a decision.
   *
   * @param fine what sort of reference is to be linked, finely
   * @param coarse the sorts of both sides
   */
  void begin(int fine, int coarse) {
    size = 0;
    this.fine = fine;
    this.coarse = coarse;
  }

  /** Adds a feature, alone and together with either sort. */
  void add(Template template, int value) {
    long feature = ((long) template.ordinal() << Integer.SIZE) ^ (value & MASK);
    put(feature, ALONE);
    put(feature, FINE + fine);
    put(feature, COARSE + coarse);
  }

  /** Adds a feature of single words alone: too rare to be told apart by sorts. */
  void addWord(Template template, int value) {
    put(((long) template.ordinal() << Integer.SIZE) ^ (value & MASK), ALONE);
  }

  private void put(long feature, int with) {
    if (size == places.length) {
      places = Arrays.copyOf(places, size * 2);
    }
    long mixed = (feature * MIX + with) * MIX;
    mixed ^= mixed >>> FOLD;
    places[size++] = (int) ((mixed * MIX) >>> (Long.SIZE - Weights.BITS));
  }

  int[] places() {
    return places;
  }

  int size() {
    return size;
  }

  int[] copy() {
    return Arrays.copyOf(places, size);
  }
}

package org.readout.analyzer.coreference;

import java.util.Arrays;

/**
 * Gathers the features of one decision, then works out their places in the table of weights. Adding
 * is kept small, since it is done at dozens of places in a method.
 */
final class Features {
  private static final long MIX = 0x9E3779B97F4A7C15L;
  private static final long MASK = 0xffffffffL;
  private static final int FOLD = 29;
  private static final int MOST = Template.values().length;
  private static final int ALONE = 0;
  private static final int FINE = 1;
  private static final int COARSE = 1000;

  private final long[] features = new long[MOST];
  private final boolean[] sorted = new boolean[MOST];
  private final int[] places = new int[3 * MOST];
  private int count;
  private int fine;
  private int coarse;

  /**
   * Begins a decision.
   *
   * @param fine what sort of reference is to be linked, finely
   * @param coarse the sorts of both sides
   */
  void begin(int fine, int coarse) {
    count = 0;
    this.fine = fine;
    this.coarse = coarse;
  }

  /** Adds a feature, alone and together with either sort; each template once. */
  void add(Template template, int value) {
    sorted[count] = true;
    put(template, value);
  }

  /** Adds a feature of single words alone: too rare to be told apart by sorts. */
  void addWord(Template template, int value) {
    sorted[count] = false;
    put(template, value);
  }

  private void put(Template template, int value) {
    features[count++] = ((long) template.ordinal() << Integer.SIZE) ^ (value & MASK);
  }

  /** The places of what was added, in its order. */
  int[] places() {
    int size = 0;
    for (int i = 0; i < count; i++) {
      places[size++] = place(features[i], ALONE);
      if (sorted[i]) {
        places[size++] = place(features[i], FINE + fine);
        places[size++] = place(features[i], COARSE + coarse);
      }
    }
    return Arrays.copyOf(places, size);
  }

  private static int place(long feature, int with) {
    long mixed = (feature * MIX + with) * MIX;
    mixed ^= mixed >>> FOLD;
    return (int) ((mixed * MIX) >>> (Long.SIZE - Weights.BITS));
  }
}

package org.readout.analyzer.network;

/** Classes of distances between a word and its head, finer where they are short. */
public final class Distance {
  /** How many classes there are on both sides together. */
  public static final int CLASSES = 26;

  private static final int SIDE = CLASSES / 2;
  private static final int[] CLASS = new int[64];

  static {
    int[] ends = {1, 2, 3, 4, 5, 6, 7, 8, 10, 13, 18, 28};
    for (int distance = 1; distance < CLASS.length; distance++) {
      int at = 0;
      while (at < ends.length && ends[at] < distance) {
        at++;
      }
      CLASS[distance] = at;
    }
  }

  private Distance() {}

  /** The class of the way from a word to its head. */
  public static int of(int word, int head) {
    int length = Math.min(Math.abs(head - word), CLASS.length - 1);
    return head > word ? CLASS[length] : SIDE + CLASS[length];
  }
}

package org.readout.training;

/** Makes trees projective: a word whose arc crosses another comes to hang higher up. */
final class Projective {
  private Projective() {}

  /**
   * Heads of a projective tree that is near the one given.
   *
   * @param heads by word; the number of words stands for the root's
   */
  static int[] of(int[] heads) {
    int[] lifted = heads.clone();
    for (int word = crossing(lifted); word >= 0; word = crossing(lifted)) {
      lifted[word] = lifted[lifted[word]];
    }
    return lifted;
  }

  /** The word with the shortest arc that spans a word not below its head, or -1. */
  private static int crossing(int[] heads) {
    int best = -1;
    for (int word = 0; word < heads.length; word++) {
      boolean shorter = best < 0 || length(heads, word) < length(heads, best);
      if (heads[word] < heads.length && shorter && !spansOnlyItsOwn(heads, word)) {
        best = word;
      }
    }
    return best;
  }

  private static int length(int[] heads, int word) {
    return Math.abs(heads[word] - word);
  }

  private static boolean spansOnlyItsOwn(int[] heads, int word) {
    int head = heads[word];
    for (int i = Math.min(word, head) + 1; i < Math.max(word, head); i++) {
      int at = i;
      while (at != head && at < heads.length) {
        at = heads[at];
      }
      if (at != head) {
        return false;
      }
    }
    return true;
  }
}

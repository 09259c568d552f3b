package org.readout.training.silver;

import java.util.HashSet;
import java.util.Set;

/**
 * Knows the texts that serve to measure, so that none of them is trained on. Texts are compared by
 * letters alone, in runs: words cut, quoted or spaced in another way are still the same.
 */
public final class HeldOut {
  private static final int RUN = 16;

  private final Set<String> runs = new HashSet<>();

  /** Keeps what is written in a text from being trained on. */
  public void add(String text) {
    String letters = Letters.of(text);
    for (int i = 0; i + RUN <= letters.length(); i++) {
      runs.add(letters.substring(i, i + RUN));
    }
  }

  /**
   * Whether a third of a sentence or more stands in the texts. A sentence of fewer than 16 letters
   * says too little to tell, and counts as held out.
   */
  public boolean holds(String sentence) {
    String letters = Letters.of(sentence);
    int all = letters.length() - RUN + 1;
    int held = 0;
    for (int i = 0; i < all; i++) {
      held += runs.contains(letters.substring(i, i + RUN)) ? 1 : 0;
    }
    return all <= 0 || held * 3 >= all;
  }
}

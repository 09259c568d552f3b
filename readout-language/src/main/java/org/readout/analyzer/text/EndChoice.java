package org.readout.analyzer.text;

/** Decides whether a sentence ends at a place where one may. */
@FunctionalInterface
public interface EndChoice {
  /**
   * Whether a sentence ends.
   *
   * @param place where in the text the word before the place ends
   * @param ruled what the rules say
   * @param features what is seen there, as hashes; kept only during the call
   */
  boolean ends(int place, boolean ruled, int[] features);
}

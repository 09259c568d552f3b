package org.readout.analyzer.network;

/**
 * What one direction of a layer holds of each word of a sentence; written by {@link Layer}.
 *
 * @param candidate what the word would put into the state
 * @param keep before the run what the word gives to the gate, after it the gate: how much of the
 *     state stays
 * @param show the same of how much of the state is shown, and not of the word itself
 * @param skip what of the word itself is shown
 * @param state what is carried on to the next word
 * @param out what is shown of the state and of the word itself
 */
public record Gates(
    float[][] candidate,
    float[][] keep,
    float[][] show,
    float[][] skip,
    float[][] state,
    float[][] out) {

  /** Room for so many words. */
  static Gates of(int words, int width) {
    return new Gates(
        new float[words][width],
        new float[words][width],
        new float[words][width],
        new float[words][width],
        new float[words][width],
        new float[words][width]);
  }

  Gates withSkip(float[][] other) {
    return new Gates(candidate, keep, show, other, state, out);
  }
}

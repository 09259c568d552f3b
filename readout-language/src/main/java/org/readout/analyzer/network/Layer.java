package org.readout.analyzer.network;

import java.util.Arrays;

/**
 * The weights of a layer that goes over a sentence in both directions: simple recurrent units (Lei
 * et al. 2018), whose gates look at the word and, number by number, at the state before it. The
 * gates are {@code (1 + x / (1 + |x|)) / 2}, which vector instructions can do.
 *
 * @param projection what each word gives, side by side for each direction: to the state, to the
 *     gate that keeps the state, to the gate that shows it, and, in the first layer alone, what is
 *     shown of the word instead
 * @param vectors four rows for each direction: bias of the keeping gate, of the showing gate,
 *     weight of the state before in the keeping gate, in the showing gate
 */
public record Layer(float[][] projection, float[][] vectors) {
  private static final int ROWS = 4;

  /** A layer of nothing but zeros. */
  static Layer of(int from, int hidden, boolean first) {
    return new Layer(new float[from][2 * (first ? 4 : 3) * hidden], new float[2 * ROWS][hidden]);
  }

  /** Numbers of each direction. */
  public int hidden() {
    return vectors[0].length;
  }

  /** How many parts a word gives to each direction. */
  public int parts() {
    return projection[0].length / (2 * hidden());
  }

  /** A row of the vectors of a direction. */
  public float[] vector(int direction, int row) {
    return vectors[ROWS * direction + row];
  }

  /** Writes what the words give, all parts side by side. */
  public void project(float[][] words, int count, float[][] wide) {
    for (int i = 0; i < count; i++) {
      Arrays.fill(wide[i], 0);
    }
    Kernel.multiplyAdd(words, count, projection, wide);
  }

  /** Parts what the words give; writes it to the gates of a direction, biases added. */
  public void part(float[][] wide, int count, int direction, Gates gates) {
    int hidden = hidden();
    int start = direction * parts() * hidden;
    for (int i = 0; i < count; i++) {
      part(wide[i], start, direction, gates, i);
    }
  }

  private void part(float[] wide, int start, int direction, Gates gates, int i) {
    int hidden = hidden();
    System.arraycopy(wide, start, gates.candidate()[i], 0, hidden);
    System.arraycopy(wide, start + hidden, gates.keep()[i], 0, hidden);
    System.arraycopy(wide, start + 2 * hidden, gates.show()[i], 0, hidden);
    if (parts() > 3) {
      System.arraycopy(wide, start + 3 * hidden, gates.skip()[i], 0, hidden);
    }
    Kernel.add(vector(direction, 0), gates.keep()[i]);
    Kernel.add(vector(direction, 1), gates.show()[i]);
  }

  /** Goes from word to word, the second direction from the end; gates and states are written. */
  public void run(Gates gates, int count, int direction) {
    float[] before = new float[hidden()];
    for (int step = 0; step < count; step++) {
      int i = direction == 0 ? step : count - 1 - step;
      float[] state = gates.state()[i];
      keep(gates.candidate()[i], gates.keep()[i], before, vector(direction, 2), state);
      show(gates.show()[i], gates.skip()[i], before, vector(direction, 3), state, gates.out()[i]);
      before = state;
    }
  }

  private static void keep(
      float[] candidate, float[] keep, float[] before, float[] weight, float[] state) {
    for (int j = 0; j < state.length; j++) {
      float x = Math.fma(weight[j], before[j], keep[j]);
      float gate = 0.5f + 0.5f * x / (1f + Math.abs(x));
      keep[j] = gate;
      state[j] = Math.fma(gate, before[j] - candidate[j], candidate[j]);
    }
  }

  private static void show(
      float[] show, float[] skip, float[] before, float[] weight, float[] state, float[] out) {
    for (int j = 0; j < out.length; j++) {
      float x = Math.fma(weight[j], before[j], show[j]);
      float gate = 0.5f + 0.5f * x / (1f + Math.abs(x));
      show[j] = gate;
      out[j] = Math.fma(gate, state[j] - skip[j], skip[j]);
    }
  }
}

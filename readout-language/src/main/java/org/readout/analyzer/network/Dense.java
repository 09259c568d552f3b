package org.readout.analyzer.network;

/**
 * A linear step: a row times weights, and a bias.
 *
 * @param bias one row
 */
public record Dense(float[][] weights, float[][] bias) {

  /** One with nothing but zeros. */
  static Dense of(int from, int to) {
    return new Dense(new float[from][to], new float[1][to]);
  }

  /** Writes what becomes of the first rows of a matrix. */
  public void apply(float[][] from, int rows, float[][] to) {
    for (int i = 0; i < rows; i++) {
      System.arraycopy(bias[0], 0, to[i], 0, bias[0].length);
    }
    Kernel.multiplyAdd(from, rows, weights, to);
  }
}

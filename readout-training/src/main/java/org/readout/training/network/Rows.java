package org.readout.training.network;

import java.util.Arrays;
import org.readout.analyzer.network.Dense;
import org.readout.analyzer.network.Kernel;

/** What the steps back through a network share: sums over words, products, zeros. */
final class Rows {
  private float[][] columns = new float[0][];

  /** Adds what each word's input, times its gradient behind a step, says of the step's weights. */
  void product(float[][] input, float[][] gradient, int words, float[][] to) {
    if (columns.length < to.length || columns[0].length < words) {
      columns = new float[Math.max(to.length, columns.length)][Math.max(64, words)];
    }
    Kernel.transpose(input, words, to.length, columns);
    Kernel.multiplyAdd(columns, to.length, gradient, words, to[0].length, to);
  }

  /**
   * Goes back through a linear step.
   *
   * @param turned its weights with rows and columns exchanged
   * @param gradient behind the step
   * @param to gradient of the weights, added to
   * @param inputGradient before the step, added to
   */
  void back(
      float[][] input,
      float[][] gradient,
      int words,
      Dense turned,
      Dense to,
      float[][] inputGradient) {
    product(input, gradient, words, to.weights());
    for (int i = 0; i < words; i++) {
      add(gradient[i], to.bias()[0]);
    }
    Kernel.multiplyAdd(gradient, words, turned.weights(), inputGradient);
  }

  /** Adds as many numbers as the second row has. */
  static void add(float[] row, float[] to) {
    for (int j = 0; j < to.length; j++) {
      to[j] += row[j];
    }
  }

  /** Stops the gradient where a number was made zero for being negative. */
  static void rectified(float[][] values, float[][] gradient, int words) {
    for (int i = 0; i < words; i++) {
      rectified(values[i], gradient[i]);
    }
  }

  private static void rectified(float[] value, float[] gradient) {
    for (int j = 0; j < gradient.length; j++) {
      gradient[j] = value[j] > 0 ? gradient[j] : 0;
    }
  }

  static void zero(float[][] rows, int count) {
    for (int i = 0; i < count; i++) {
      Arrays.fill(rows[i], 0);
    }
  }
}

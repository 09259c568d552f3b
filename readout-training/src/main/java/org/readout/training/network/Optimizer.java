package org.readout.training.network;

import java.util.List;
import java.util.stream.IntStream;
import org.readout.analyzer.network.Weights;

/**
 * Moves weights against their gradients: Adam (Kingma and Ba 2015). Rows of words move when seen.
 */
final class Optimizer {
  private static final float FIRST = 0.9f;
  private static final float SECOND = 0.95f;
  private static final float TINY = 1e-8f;

  private final List<float[][]> weights;
  private final List<float[][]> first;
  private final List<float[][]> second;
  private final float[][] words;
  private final float[][] wordFirst;
  private final float[][] wordSecond;
  private final float[] advice;
  private final float[] adviceFirst;
  private final float[] adviceSecond;
  private int steps;
  private float size;

  Optimizer(Weights weights, float[] advice) {
    this.weights = weights.matrices();
    this.first = Weights.of(weights.shape().withoutRows()).matrices();
    this.second = Weights.of(weights.shape().withoutRows()).matrices();
    this.words = weights.words();
    this.wordFirst = new float[words.length][weights.shape().width()];
    this.wordSecond = new float[words.length][weights.shape().width()];
    this.advice = advice;
    this.adviceFirst = new float[advice.length];
    this.adviceSecond = new float[advice.length];
  }

  /** Moves all weights but those of words. */
  void step(List<float[][]> gradients, float[] adviceGradient, float rate) {
    steps++;
    size = (float) (rate * Math.sqrt(1 - Math.pow(SECOND, steps)) / (1 - Math.pow(FIRST, steps)));
    IntStream.range(0, weights.size()).parallel().forEach(m -> move(m, gradients.get(m)));
    move(advice, adviceGradient, adviceFirst, adviceSecond, size);
  }

  private void move(int matrix, float[][] gradient) {
    float[][] to = weights.get(matrix);
    for (int i = 0; i < to.length; i++) {
      move(to[i], gradient[i], first.get(matrix)[i], second.get(matrix)[i], size);
    }
  }

  /** Moves a row of words, in the same step as the others. */
  void word(int row, float[] gradient) {
    move(words[row], gradient, wordFirst[row], wordSecond[row], size);
  }

  private static void move(float[] to, float[] gradient, float[] mean, float[] square, float size) {
    for (int j = 0; j < to.length; j++) {
      mean[j] = FIRST * mean[j] + (1 - FIRST) * gradient[j];
      square[j] = SECOND * square[j] + (1 - SECOND) * gradient[j] * gradient[j];
    }
    for (int j = 0; j < to.length; j++) {
      to[j] -= size * mean[j] / ((float) Math.sqrt(square[j]) + TINY);
    }
  }
}

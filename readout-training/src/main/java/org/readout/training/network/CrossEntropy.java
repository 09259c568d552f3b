package org.readout.training.network;

import java.util.Arrays;

/** The loss of scores whose exponentials stand for likelihoods, and its gradient. */
final class CrossEntropy {
  private static final double LEAST = 1e-12;

  private CrossEntropy() {}

  /**
   * The loss of a stretch of the scores of each word; words whose number is -1 teach nothing.
   *
   * @param gold by word, the right one, counted from the start of the stretch
   * @param factors by word, how much it counts
   * @param gradient written to, in the same stretch
   */
  static float of(
      float[][] scores, int from, int width, int[] gold, float[] factors, float[][] gradient) {
    float loss = 0;
    for (int i = 0; i < gold.length; i++) {
      if (gold[i] < 0) {
        Arrays.fill(gradient[i], from, from + width, 0);
      } else {
        loss += of(scores[i], from, from + width, from + gold[i], factors[i], gradient[i]);
      }
    }
    return loss;
  }

  /** The same for one word; a score of negative infinity takes no part. */
  static float of(float[] scores, int from, int end, int gold, float factor, float[] gradient) {
    float most = Float.NEGATIVE_INFINITY;
    for (int j = from; j < end; j++) {
      most = Math.max(most, scores[j]);
    }
    float sum = 0;
    for (int j = from; j < end; j++) {
      gradient[j] = (float) Math.exp(scores[j] - most);
      sum += gradient[j];
    }
    double loss = -Math.log(Math.max(gradient[gold] / sum, LEAST));
    for (int j = from; j < end; j++) {
      gradient[j] *= factor / sum;
    }
    gradient[gold] -= factor;
    return (float) (loss * factor);
  }
}

package org.readout.training.network;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.readout.analyzer.network.Dense;
import org.readout.analyzer.network.Layer;
import org.readout.analyzer.network.Weights;

/** What a network begins with: small numbers drawn at random, so that its parts come to differ. */
final class FirstWeights {
  private static final double SMALL = 0.1;
  private static final double STATE = 0.2;
  private static final float KEEP = 0.5f;

  private final SplittableRandom random;

  private FirstWeights(SplittableRandom random) {
    this.random = random;
  }

  /** Fills weights that are zero. */
  static void fill(Weights weights, long seed) {
    new FirstWeights(new SplittableRandom(seed)).fill(weights);
  }

  private void fill(Weights weights) {
    fill(weights.words(), SMALL);
    weights.layers().forEach(this::fill);
    for (Dense dense : List.of(weights.labels(), weights.tags(), weights.names())) {
      fillFor(dense.weights(), dense.bias()[0].length);
    }
    fillFor(weights.roles().weights(), weights.shape().arc());
    fillFor(weights.arcs(), weights.shape().arc());
    fill(weights.arcRows(), SMALL);
    fill(weights.labelDistances(), SMALL);
  }

  private void fill(Layer layer) {
    fillFor(layer.projection(), layer.hidden());
    for (int direction = 0; direction < 2; direction++) {
      Arrays.fill(layer.vector(direction, 0), KEEP);
      fill(new float[][] {layer.vector(direction, 2), layer.vector(direction, 3)}, STATE);
    }
  }

  /** Fills so that sums stay as large behind a step as before it (Glorot and Bengio 2010). */
  private void fillFor(float[][] matrix, int width) {
    fill(matrix, Math.sqrt(6.0 / (matrix.length + width)));
  }

  private void fill(float[][] matrix, double range) {
    for (float[] row : matrix) {
      for (int j = 0; j < row.length; j++) {
        row[j] = (float) ((random.nextDouble() * 2 - 1) * range);
      }
    }
  }
}

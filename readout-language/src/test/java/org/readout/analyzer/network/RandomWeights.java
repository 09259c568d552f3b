package org.readout.analyzer.network;

import java.util.Random;

/** Weights of tests: numbers drawn at random, the same for the same seed. */
public final class RandomWeights {
  private RandomWeights() {}

  /** All weights lie between minus one and one. */
  public static Weights of(Shape shape, long seed) {
    Random random = new Random(seed);
    Weights weights = Weights.of(shape);
    fill(weights.words(), random);
    weights.matrices().forEach(matrix -> fill(matrix, random));
    return weights;
  }

  /** A matrix of such numbers. */
  static float[][] matrix(int rows, int columns, Random random) {
    float[][] matrix = new float[rows][columns];
    fill(matrix, random);
    return matrix;
  }

  private static void fill(float[][] matrix, Random random) {
    for (float[] row : matrix) {
      for (int j = 0; j < row.length; j++) {
        row[j] = random.nextFloat() * 2 - 1;
      }
    }
  }
}

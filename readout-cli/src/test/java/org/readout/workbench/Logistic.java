package org.readout.workbench;

import java.util.List;

/** Logistic regression by plain gradient descent, its weights kept small but for the first. */
final class Logistic {
  private static final int ROUNDS = 20_000;
  private static final double STEP = 0.5;
  private static final double SMALL = 0.5;

  private Logistic() {}

  static double likelihood(double[] weights, List<Double> values) {
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * values.get(i);
    }
    return 1 / (1 + Math.exp(-sum));
  }

  static double[] fit(List<LearnConfidence.Case> cases) {
    double[] weights = new double[cases.get(0).values().size()];
    for (int round = 0; round < ROUNDS; round++) {
      double[] slope = new double[weights.length];
      for (LearnConfidence.Case one : cases) {
        double error = (one.right() ? 1 : 0) - likelihood(weights, one.values());
        for (int i = 0; i < weights.length; i++) {
          slope[i] += error * one.values().get(i);
        }
      }
      for (int i = 0; i < weights.length; i++) {
        double hold = i == 0 ? 0 : SMALL * weights[i];
        weights[i] += STEP * (slope[i] - hold) / cases.size();
      }
    }
    return weights;
  }
}

package org.readout.training.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.readout.analyzer.text.EndWeights;

/**
 * Learns where sentences end by logistic regression. Steps shrink for features that have often been
 * changed; the weights are averaged over the ends of all rounds but the first. The same examples
 * give the same weights.
 */
final class EndTrainer {
  private static final int SIZE = 1 << EndWeights.BITS;
  private static final int ROUNDS = 8;
  private static final float STEP = 0.1f;
  private static final float FIRST_SQUARE = 1e-3f;
  private static final long SEED = 20240229;

  private final float[] weights = new float[SIZE];
  private final float[] squares = new float[SIZE];
  private final float[] sums = new float[SIZE];

  private EndTrainer() {}

  /**
   * Weights that fit some examples.
   *
   * @param bias added to each sum: above zero for more and shorter sentences
   */
  static EndWeights train(EndExamples examples, float bias) {
    EndTrainer trainer = new EndTrainer();
    List<EndExamples.Example> order = new ArrayList<>(examples.all());
    Random random = new Random(SEED);
    for (int round = 0; round < ROUNDS; round++) {
      Collections.shuffle(order, random);
      order.forEach(trainer::learn);
      if (round > 0) {
        trainer.gather();
      }
    }
    return EndWeights.of(examples.kinds(), trainer.average(), bias);
  }

  private void learn(EndExamples.Example example) {
    double chance = 1 / (1 + StrictMath.exp(-sum(example.features())));
    float slope = (float) ((example.end() ? 1 : 0) - chance) * example.weight();
    for (int feature : example.features()) {
      int at = feature & SIZE - 1;
      squares[at] += slope * slope;
      weights[at] += STEP * slope / (float) Math.sqrt(squares[at] + FIRST_SQUARE);
    }
  }

  private double sum(int[] features) {
    double sum = 0;
    for (int feature : features) {
      sum += weights[feature & SIZE - 1];
    }
    return sum;
  }

  private void gather() {
    for (int i = 0; i < SIZE; i++) {
      sums[i] += weights[i];
    }
  }

  private float[] average() {
    float[] average = new float[SIZE];
    for (int i = 0; i < SIZE; i++) {
      average[i] = sums[i] / (ROUNDS - 1);
    }
    return average;
  }
}

package org.readout.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.readout.analyzer.features.FeatureHash;

/**
 * Labels the words of sentences one after the other: an averaged perceptron over each word's
 * features and each pair of neighbouring labels, which finds the best sequence as a whole.
 */
final class LabelChain {
  private static final int PAIR = 9_999;
  private static final float NEVER = -1e9f;

  private final AveragedWeights weights;
  private final boolean[][] allowed;
  private final int[] columns;

  /**
   * @param allowed by label and the next, whether the one may follow the other; before the first
   *     word stands label 0
   */
  LabelChain(AveragedWeights weights, boolean[][] allowed) {
    this.weights = weights;
    this.allowed = Arrays.stream(allowed).map(boolean[]::clone).toArray(boolean[][]::new);
    this.columns = IntStream.range(0, allowed.length).toArray();
  }

  /** A sentence's words as features, with the labels that they should bear. */
  record Example(List<int[]> features, List<Integer> labels) {
    Example {
      features = List.copyOf(features);
      labels = List.copyOf(labels);
    }
  }

  /** Learns from the examples, so many times over, in an order that the seed tells. */
  void learn(List<Example> examples, int epochs, long seed) {
    List<Example> order = new ArrayList<>(examples);
    Random random = new Random(seed);
    for (int epoch = 0; epoch < epochs; epoch++) {
      Collections.shuffle(order, random);
      order.forEach(this::learn);
    }
  }

  /** The weights averaged over all that was learnt. */
  float[] average() {
    return weights.average();
  }

  private void learn(Example example) {
    List<Integer> chosen = best(example.features());
    weights.tick();
    for (int i = 0; i < chosen.size(); i++) {
      int gold = example.labels().get(i);
      if (chosen.get(i) != gold) {
        weights.change(example.features().get(i), gold, 1);
        weights.change(example.features().get(i), chosen.get(i), -1);
      }
      weights.change(pair(i == 0 ? 0 : example.labels().get(i - 1)), gold, 1);
      weights.change(pair(i == 0 ? 0 : chosen.get(i - 1)), chosen.get(i), -1);
    }
  }

  /** The best labels of a sentence's words, given each word's features. */
  List<Integer> best(List<int[]> features) {
    float[][] pairs = new float[columns.length][];
    for (int label : columns) {
      pairs[label] = scores(pair(label));
    }
    int[][] before = new int[features.size()][];
    float[] sums = new float[columns.length];
    Arrays.fill(sums, NEVER);
    sums[0] = 0;
    for (int i = 0; i < before.length; i++) {
      before[i] = new int[columns.length];
      sums = next(sums, pairs, scores(features.get(i)), before[i]);
    }
    return back(sums, before);
  }

  private static int[] pair(int label) {
    return new int[] {FeatureHash.of(PAIR, label, 0, 0)};
  }

  private float[] scores(int[] features) {
    float[] scores = new float[columns.length];
    weights.add(features, features.length, columns, scores);
    return scores;
  }

  private float[] next(float[] sums, float[][] pairs, float[] scores, int[] before) {
    float[] next = new float[columns.length];
    for (int label : columns) {
      float best = 2 * NEVER;
      for (int last : columns) {
        float sum = allowed[last][label] ? sums[last] + pairs[last][label] : 2 * NEVER;
        if (sum > best) {
          best = sum;
          before[label] = last;
        }
      }
      next[label] = best + scores[label];
    }
    return next;
  }

  private static List<Integer> back(float[] sums, int[][] before) {
    int label = 0;
    for (int other = 1; other < sums.length; other++) {
      label = sums[other] > sums[label] ? other : label;
    }
    List<Integer> labels = new ArrayList<>();
    for (int i = before.length - 1; i >= 0; i--) {
      labels.add(label);
      label = before[i][label];
    }
    Collections.reverse(labels);
    return labels;
  }
}

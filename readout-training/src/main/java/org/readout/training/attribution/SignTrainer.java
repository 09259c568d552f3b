package org.readout.training.attribution;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Learns what each sign is worth: ridge logistic regression by stochastic gradients with a step
 * that shrinks for signs often seen. Seeded; the same lessons give the same weights.
 */
final class SignTrainer {
  private static final int SEED = 1;
  private static final int ROUNDS = 12;
  private static final int FEWEST = 5;
  private static final double STEP = 0.1;
  private static final double FLOOR = 1e-6;

  /** How strongly all weights are drawn to zero, by as much for a rare sign as for a common one. */
  private static final double RIDGE = 8;

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> names = new ArrayList<>();
  private double[] decays = new double[0];
  private double[] weights = new double[0];
  private double[] squares = new double[0];

  private SignTrainer() {}

  /** The weight of each sign that was seen often enough. */
  static Map<String, Double> train(List<Lesson> lessons) {
    SignTrainer trainer = new SignTrainer();
    trainer.count(lessons);
    trainer.run(lessons);
    return trainer.learnt();
  }

  private void count(List<Lesson> lessons) {
    Map<String, Integer> seen = new HashMap<>();
    lessons.forEach(lesson -> lesson.signs().forEach(sign -> seen.merge(sign, 1, Integer::sum)));
    new TreeMap<>(seen)
        .forEach(
            (sign, count) -> {
              if (count >= FEWEST) {
                numbers.put(sign, names.size());
                names.add(sign);
              }
            });
    decays = names.stream().mapToDouble(sign -> RIDGE / seen.getOrDefault(sign, 1)).toArray();
    weights = new double[names.size()];
    squares = new double[names.size()];
  }

  private void run(List<Lesson> lessons) {
    List<int[]> signs = lessons.stream().map(this::numbered).toList();
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < lessons.size(); i++) {
      order.add(i);
    }
    Random random = new Random(SEED);
    for (int round = 0; round < ROUNDS; round++) {
      Collections.shuffle(order, random);
      order.forEach(i -> learn(signs.get(i), lessons.get(i).marked()));
    }
  }

  private int[] numbered(Lesson lesson) {
    return lesson.signs().stream()
        .filter(numbers::containsKey)
        .mapToInt(numbers::get)
        .distinct()
        .toArray();
  }

  private void learn(int[] signs, boolean marked) {
    double sum = 0;
    for (int sign : signs) {
      sum += weights[sign];
    }
    double error = (marked ? 1 : 0) - 1 / (1 + Math.exp(-sum));
    for (int sign : signs) {
      double slope = error - decays[sign] * weights[sign];
      squares[sign] += slope * slope;
      weights[sign] += STEP * slope / Math.sqrt(squares[sign] + FLOOR);
    }
  }

  private Map<String, Double> learnt() {
    Map<String, Double> learnt = new TreeMap<>();
    for (int i = 0; i < weights.length; i++) {
      learnt.put(names.get(i), weights[i]);
    }
    return learnt;
  }
}

package org.readout.training.coreference;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.readout.analyzer.coreference.Linking;
import org.readout.analyzer.coreference.Weights;
import org.readout.language.Reference;

/**
 * Trains the ranking of earlier candidates: the probability of all right choices together is
 * raised, wrong ones costing more the worse they are (Durrett and Klein 2013), by steps that shrink
 * with what a weight has moved. The same reports give the same weights.
 */
final class RankingTrainer {
  private static final int ROUNDS = 6;
  private static final long SEED = 17;
  private static final double STEP = 0.1;
  private static final double DECAY = 0.03;
  private static final double MISSED = 1.5;
  private static final double INVENTED = 0.5;
  private static final double WRONG = 1.0;

  private final double[] weights = new double[Weights.size()];
  private final double[] moved = new double[Weights.size()];

  private RankingTrainer() {}

  static Weights train(List<Lesson> lessons) {
    RankingTrainer trainer = new RankingTrainer();
    List<Lesson> order = new ArrayList<>(lessons);
    Random random = new Random(SEED);
    for (int round = 0; round < ROUNDS; round++) {
      Collections.shuffle(order, random);
      order.forEach(trainer::learn);
    }
    float[] table = new float[Weights.size()];
    for (int i = 0; i < table.length; i++) {
      table[i] = (float) trainer.weights[i];
    }
    return new Weights(table);
  }

  private void learn(Lesson lesson) {
    Linking linking = new Linking(lesson.discourse());
    int[] groups = lesson.groups();
    for (int next = 0; next < groups.length; next++) {
      int[] earlier = lesson.discourse().earlier(next);
      if (lesson.discourse().reference(next).is(Reference.Form.RELATIVE)) {
        linking.place(earlier.length);
        continue;
      }
      boolean[] right = right(earlier, groups, next);
      learn(linking.choices(), right);
      linking.place(latest(right));
    }
  }

  private static boolean[] right(int[] earlier, int[] groups, int next) {
    boolean[] right = new boolean[earlier.length + 1];
    boolean any = false;
    for (int at = 0; at < earlier.length; at++) {
      right[at] = groups[earlier[at]] == groups[next];
      any |= right[at];
    }
    right[earlier.length] = !any;
    return right;
  }

  private static int latest(boolean[] right) {
    int fresh = right.length - 1;
    for (int at = fresh - 1; at >= 0; at--) {
      if (right[at]) {
        return at;
      }
    }
    return fresh;
  }

  private void learn(int[][] choices, boolean[] right) {
    double[] all = new double[choices.length];
    double[] good = new double[choices.length];
    boolean fresh = right[right.length - 1];
    for (int at = 0; at < choices.length; at++) {
      double score = score(choices[at]);
      all[at] = score + (right[at] ? 0 : cost(fresh, at == choices.length - 1));
      good[at] = right[at] ? score : Double.NEGATIVE_INFINITY;
    }
    toProbabilities(all);
    toProbabilities(good);
    for (int at = 0; at < choices.length; at++) {
      step(choices[at], good[at] - all[at]);
    }
  }

  private static double cost(boolean shouldBeFresh, boolean isFresh) {
    return shouldBeFresh ? INVENTED : isFresh ? MISSED : WRONG;
  }

  private double score(int[] places) {
    double sum = 0;
    for (int place : places) {
      sum += weights[place];
    }
    return sum;
  }

  private static void toProbabilities(double[] scores) {
    double highest = Double.NEGATIVE_INFINITY;
    for (double score : scores) {
      highest = Math.max(highest, score);
    }
    double sum = 0;
    for (int i = 0; i < scores.length; i++) {
      scores[i] = Math.exp(scores[i] - highest);
      sum += scores[i];
    }
    for (int i = 0; i < scores.length; i++) {
      scores[i] /= sum;
    }
  }

  private void step(int[] places, double by) {
    if (Math.abs(by) < 1e-4) {
      return;
    }
    for (int place : places) {
      double slope = by - DECAY * weights[place];
      moved[place] += slope * slope;
      weights[place] += STEP * slope / Math.sqrt(moved[place] + 1e-6);
    }
  }
}

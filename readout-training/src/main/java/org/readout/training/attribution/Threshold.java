package org.readout.training.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Finds the sum of weights above which candidates are best kept: where F1 is highest. */
final class Threshold {
  private record Scored(double sum, boolean marked) {}

  private final List<Scored> scored = new ArrayList<>();
  private int marked = 0;

  /**
   * Adds candidates that the weights were not learnt from.
   *
   * @param marked how many attributions people marked beside them, found or not
   */
  void add(List<Lesson> lessons, int marked, Map<String, Double> weights) {
    lessons.forEach(lesson -> scored.add(new Scored(sum(lesson, weights), lesson.marked())));
    this.marked += marked;
  }

  double best() {
    scored.sort(Comparator.comparingDouble(Scored::sum).reversed());
    double best = 0;
    double threshold = 0;
    int right = 0;
    for (int i = 0; i < scored.size(); i++) {
      right += scored.get(i).marked() ? 1 : 0;
      double figure = 2.0 * right / (i + 1 + marked);
      if (figure > best) {
        best = figure;
        threshold = i + 1 < scored.size() ? scored.get(i + 1).sum() : scored.get(i).sum() - 1;
      }
    }
    return threshold;
  }

  private static double sum(Lesson lesson, Map<String, Double> weights) {
    return lesson.signs().stream().mapToDouble(sign -> weights.getOrDefault(sign, 0.0)).sum();
  }
}

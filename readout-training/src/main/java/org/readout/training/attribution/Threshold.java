package org.readout.training.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Finds the sum of weights above which candidates are best kept: where F1 is highest.
 *
 * @param marked how many attributions people marked, found or not
 */
record Threshold(List<Lesson> lessons, int marked) {
  Threshold {
    lessons = List.copyOf(lessons);
  }

  private record Scored(double sum, boolean marked) {}

  double best(Map<String, Double> weights) {
    List<Scored> scored = new ArrayList<>();
    lessons.forEach(lesson -> scored.add(new Scored(sum(lesson, weights), lesson.marked())));
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

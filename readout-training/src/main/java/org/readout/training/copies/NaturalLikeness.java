package org.readout.training.copies;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.readout.model.Report;

/**
 * Leaves out wire stories that are alike by nature, since the agency sent them twice or added to
 * them: nobody planted them, and nobody can say that they are no copies. Likeness is counted in
 * full, run by run of six words, with nothing sampled.
 */
final class NaturalLikeness {
  private static final int RUN = 6;
  private static final double ALIKE = 0.4;

  private NaturalLikeness() {}

  /** The stories without those that are two fifths like an earlier one. */
  static List<Report> without(List<Report> stories) {
    List<Integer> kept = new ArrayList<>();
    List<Integer> sizes = new ArrayList<>();
    Map<String, List<Integer>> holders = new HashMap<>();
    for (int i = 0; i < stories.size(); i++) {
      Set<String> runs = runs(stories.get(i).text());
      sizes.add(runs.size());
      if (!isAlike(runs, holders, sizes)) {
        kept.add(i);
        int story = i;
        runs.forEach(run -> holders.computeIfAbsent(run, key -> new ArrayList<>()).add(story));
      }
    }
    return kept.stream().map(stories::get).toList();
  }

  private static boolean isAlike(
      Set<String> runs, Map<String, List<Integer>> holders, List<Integer> sizes) {
    Map<Integer, Integer> common = new HashMap<>();
    for (String run : runs) {
      holders.getOrDefault(run, List.of()).forEach(story -> common.merge(story, 1, Integer::sum));
    }
    return common.entrySet().stream()
        .anyMatch(
            story -> story.getValue() >= ALIKE * Math.min(runs.size(), sizes.get(story.getKey())));
  }

  private static Set<String> runs(String text) {
    String[] words = text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1);
    Set<String> runs = new HashSet<>();
    runs.add(String.join(" ", words));
    for (int i = 0; i + RUN <= words.length; i++) {
      runs.add(String.join(" ", List.of(words).subList(i, i + RUN)));
    }
    return runs;
  }
}

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
 * The pairs of wire stories that are alike by nature, since the agency sent them twice or added to
 * them. They are counted in full, run by run of six words, with nothing sampled or left out, and
 * take no part in the judgement: nobody planted them, and nobody can say that they are no copies.
 */
final class NaturalLikeness {
  private static final int RUN = 6;
  private static final double ALIKE = 0.4;
  private static final int MOST_HOLDERS = 200;

  private NaturalLikeness() {}

  /** Two stories, in the order of their names. */
  record Pair(String one, String other) {
    static Pair of(String one, String other) {
      return one.compareTo(other) < 0 ? new Pair(one, other) : new Pair(other, one);
    }
  }

  static Set<Pair> among(List<Report> stories) {
    List<Set<String>> runs = stories.stream().map(story -> runs(story.text())).toList();
    Map<String, List<Integer>> holders = new HashMap<>();
    for (int i = 0; i < runs.size(); i++) {
      for (String run : runs.get(i)) {
        holders.computeIfAbsent(run, key -> new ArrayList<>()).add(i);
      }
    }
    Map<Long, Integer> common = new HashMap<>();
    holders.values().stream()
        .filter(list -> list.size() <= MOST_HOLDERS)
        .forEach(list -> count(list, common));
    Set<Pair> alike = new HashSet<>();
    common.forEach(
        (pair, count) -> {
          int one = (int) (pair >>> 32);
          int other = (int) (long) pair;
          if (count >= ALIKE * Math.min(runs.get(one).size(), runs.get(other).size())) {
            alike.add(Pair.of(stories.get(one).id().value(), stories.get(other).id().value()));
          }
        });
    return alike;
  }

  private static void count(List<Integer> holders, Map<Long, Integer> common) {
    for (int i = 0; i < holders.size(); i++) {
      for (int j = i + 1; j < holders.size(); j++) {
        common.merge(((long) holders.get(i) << 32) | holders.get(j), 1, Integer::sum);
      }
    }
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

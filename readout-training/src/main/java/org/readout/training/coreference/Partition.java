package org.readout.training.coreference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Mentions of reports, each a key, put together by what they speak of. */
record Partition(List<Set<String>> clusters) {
  Partition {
    clusters = List.copyOf(clusters);
  }

  /** Without clusters of one mention. */
  static Partition withoutSingles(List<Set<String>> clusters) {
    List<Set<String>> kept = new ArrayList<>();
    clusters.stream().filter(cluster -> cluster.size() > 1).forEach(kept::add);
    return new Partition(kept);
  }

  Set<String> mentions() {
    Set<String> mentions = new HashSet<>();
    clusters.forEach(mentions::addAll);
    return mentions;
  }

  /** Place of the cluster that holds a mention, by mention. */
  Map<String, Integer> places() {
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < clusters.size(); i++) {
      int place = i;
      clusters.get(i).forEach(mention -> places.put(mention, place));
    }
    return places;
  }
}

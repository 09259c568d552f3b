package org.readout.training.coreference;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Compares clusters found with those marked: MUC, B-cubed, CEAF-e and their mean. */
final class ClusterScore {
  private final Partition gold;
  private final Partition found;

  ClusterScore(Partition gold, Partition found) {
    this.gold = gold;
    this.found = found;
  }

  /** Precision and recall, as shares of one. */
  record Figure(double precision, double recall) {
    double f1() {
      return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }
  }

  /** The mean of the three F1s that the CoNLL shared task ranks by. */
  double conll() {
    return (muc().f1() + cubed().f1() + ceaf().f1()) / 3;
  }

  Figure mentions() {
    Set<String> both = new HashSet<>(gold.mentions());
    both.retainAll(found.mentions());
    return new Figure(
        share(both.size(), found.mentions().size()), share(both.size(), gold.mentions().size()));
  }

  Figure muc() {
    return new Figure(links(found, gold), links(gold, found));
  }

  /** Share of the links of one partition that the other has too. */
  private static double links(Partition one, Partition other) {
    Map<String, Integer> places = other.places();
    double kept = 0;
    double all = 0;
    for (Set<String> cluster : one.clusters()) {
      Set<Integer> parts = new HashSet<>();
      int alone = 0;
      for (String mention : cluster) {
        Integer place = places.get(mention);
        alone += place == null ? 1 : 0;
        if (place != null) {
          parts.add(place);
        }
      }
      kept += cluster.size() - parts.size() - alone;
      all += cluster.size() - 1;
    }
    return share(kept, all);
  }

  Figure cubed() {
    return new Figure(shares(found, gold), shares(gold, found));
  }

  private static double shares(Partition one, Partition other) {
    Map<String, Integer> places = other.places();
    double sum = 0;
    double all = 0;
    for (Set<String> cluster : one.clusters()) {
      for (String mention : cluster) {
        Integer place = places.get(mention);
        sum += place == null ? 0 : (double) common(cluster, other, place) / cluster.size();
        all++;
      }
    }
    return share(sum, all);
  }

  private static long common(Set<String> cluster, Partition other, int place) {
    return cluster.stream().filter(other.clusters().get(place)::contains).count();
  }

  Figure ceaf() {
    double matched = 0;
    Map<String, Integer> places = found.places();
    List<Set<Integer>> near = new ArrayList<>();
    for (Set<String> cluster : gold.clusters()) {
      Set<Integer> touching = new TreeSet<>();
      for (String mention : cluster) {
        if (places.containsKey(mention)) {
          touching.add(places.get(mention));
        }
      }
      near.add(touching);
    }
    for (List<Integer> component : components(near)) {
      matched += best(component, near);
    }
    return new Figure(
        share(matched, found.clusters().size()), share(matched, gold.clusters().size()));
  }

  /** Gold clusters that share found clusters, directly or through others. */
  private static List<List<Integer>> components(List<Set<Integer>> near) {
    List<List<Integer>> components = new ArrayList<>();
    Set<Integer> seen = new HashSet<>();
    for (int i = 0; i < near.size(); i++) {
      if (seen.add(i)) {
        List<Integer> component = new ArrayList<>(List.of(i));
        Set<Integer> touched = new HashSet<>(near.get(i));
        for (boolean grown = true; grown; ) {
          grown = false;
          for (int j = i + 1; j < near.size(); j++) {
            if (!seen.contains(j) && near.get(j).stream().anyMatch(touched::contains)) {
              seen.add(j);
              component.add(j);
              touched.addAll(near.get(j));
              grown = true;
            }
          }
        }
        components.add(component);
      }
    }
    return components;
  }

  private double best(List<Integer> component, List<Set<Integer>> near) {
    Set<Integer> touched = new TreeSet<>();
    component.forEach(g -> touched.addAll(near.get(g)));
    List<Integer> columns = List.copyOf(touched);
    int size = Math.max(component.size(), columns.size());
    double[][] likeness = new double[size][size];
    for (int i = 0; i < component.size(); i++) {
      for (int j = 0; j < columns.size(); j++) {
        likeness[i][j] = likeness(component.get(i), columns.get(j));
      }
    }
    return Assignment.best(likeness);
  }

  private double likeness(int marked, int place) {
    Set<String> cluster = gold.clusters().get(marked);
    int sizes = cluster.size() + found.clusters().get(place).size();
    return 2.0 * common(cluster, found, place) / sizes;
  }

  private static double share(double part, double whole) {
    return whole == 0 ? 0 : part / whole;
  }
}

package org.readout.analyzer.parse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.readout.analyzer.model.ByteReader;
import org.readout.analyzer.model.ByteWriter;

/** The relations there are, and those that were seen between a word and its head by their tags. */
public final class Relations {
  /** Stands for the universal tag of the artificial word that governs the root. */
  public static final String ROOT = "ROOT";

  private final List<String> names;
  private final Map<String, int[]> seen;
  private final int[] all;

  /**
   * @param names of all relations, {@code root} among them
   * @param seen for a key of {@link #key}, the numbers of the relations seen, ascending
   */
  public Relations(List<String> names, Map<String, int[]> seen) {
    this.names = List.copyOf(names);
    this.seen = new HashMap<>(seen);
    int root = names.indexOf("root");
    this.all = IntStream.range(0, names.size()).filter(r -> r != root).toArray();
    this.seen.put(ROOT, new int[] {root});
  }

  /** What {@code seen} tells apart: the Penn tag of a word, its head's universal tag, and its side. */
  public static String key(String xpos, String headUpos, Transition transition) {
    return headUpos.equals(ROOT) ? ROOT : transition + " " + xpos + " " + headUpos;
  }

  /** The relations to choose from; the caller must not write to it. */
  int[] choice(String key) {
    return seen.getOrDefault(key, all);
  }

  /** The relation among some that scores highest, the first of equals. */
  public static int best(int[] choice, float[] scores) {
    int best = choice[0];
    for (int relation : choice) {
      if (scores[relation] > scores[best]) {
        best = relation;
      }
    }
    return best;
  }

  public int size() {
    return names.size();
  }

  public String name(int relation) {
    return names.get(relation);
  }

  /** The number of a relation, or -1. */
  public int number(String name) {
    return names.indexOf(name);
  }

  public static Relations read(ByteReader in) {
    List<String> names = new ArrayList<>();
    for (int left = in.number(); left > 0; left--) {
      names.add(in.text());
    }
    Map<String, int[]> seen = new HashMap<>();
    for (int left = in.number(); left > 0; left--) {
      String key = in.text();
      int[] relations = new int[in.number()];
      for (int i = 0; i < relations.length; i++) {
        relations[i] = in.number();
      }
      seen.put(key, relations);
    }
    return new Relations(names, seen);
  }

  /** Writes all of it, in alphabetical order. */
  public void write(ByteWriter out) {
    out.number(names.size());
    names.forEach(out::text);
    out.number(seen.size());
    seen.keySet().stream()
        .sorted()
        .forEach(
            key -> {
              out.text(key);
              out.number(seen.get(key).length);
              IntStream.of(seen.get(key)).forEach(out::number);
            });
  }
}

package org.readout.analyzer.parse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.readout.analyzer.model.ByteReader;
import org.readout.analyzer.model.ByteWriter;
import org.readout.language.Upos;

/** The relations there are, and those that were seen between a word and its head by their tags. */
public final class Relations {
  private static final int HEADS = Upos.values().length + 1;

  private final List<String> names;
  private final Map<String, int[]> seen;
  private final Map<String, int[][]> choices = new HashMap<>();
  private final int[][] open;

  /**
   * @param names of all relations, {@code root} among them
   * @param seen for a key of {@link #key}, the numbers of the relations seen, ascending
   */
  public Relations(List<String> names, Map<String, int[]> seen) {
    this.names = List.copyOf(names);
    this.seen = new TreeMap<>(seen);
    this.open = open(names.indexOf("root"), names.size());
    this.seen.forEach(this::choose);
  }

  /**
   * What {@code seen} tells apart: the Penn tag of a word, its head's universal tag, and its side.
   */
  public static String key(String xpos, Upos head, Transition side) {
    return xpos + " " + place(head.ordinal(), side);
  }

  private static int[][] open(int root, int count) {
    int[][] open = new int[2 * HEADS][];
    Arrays.fill(open, IntStream.range(0, count).filter(r -> r != root).toArray());
    open[place(HEADS - 1, Transition.LEFT)] = new int[] {root};
    return open;
  }

  private void choose(String key, int[] relations) {
    int blank = key.lastIndexOf(' ');
    int[][] choice = choices.computeIfAbsent(key.substring(0, blank), xpos -> open.clone());
    choice[Integer.parseInt(key.substring(blank + 1))] = relations;
  }

  /** The relations that a word with a Penn tag may have, by place. */
  int[][] choices(String xpos) {
    return choices.getOrDefault(xpos, open);
  }

  /** The place among choices for a head and a side. */
  static int place(int headUpos, Transition side) {
    return side == Transition.LEFT ? headUpos : HEADS + headUpos;
  }

  /** Stands for the universal tag of the artificial word that governs the root. */
  static int root() {
    return HEADS - 1;
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
    seen.forEach(
        (key, relations) -> {
          out.text(key);
          out.number(relations.length);
          IntStream.of(relations).forEach(out::number);
        });
  }
}

package org.readout.analyzer.features;

import java.util.HashMap;
import java.util.Map;
import org.readout.analyzer.model.ByteReader;
import org.readout.analyzer.model.ByteWriter;

/**
 * Words grouped by the company they keep, in three grains, each group of a finer grain inside one of
 * the coarser.
 */
public final class WordGroups {
  private static final int GRAINS = 3;

  private final Map<String, int[]> groups;

  /**
   * @param groups for each word, in lower case, the numbers of its groups, coarsest first
   */
  public WordGroups(Map<String, int[]> groups) {
    this.groups = Map.copyOf(groups);
  }

  /** Writes the groups of one word behind a place in {@code values}; zeros if it is in none. */
  void fill(String lower, int[] values, int start) {
    int[] numbers = groups.get(lower);
    if (numbers != null) {
      System.arraycopy(numbers, 0, values, start, GRAINS);
    }
  }

  public static WordGroups read(ByteReader in) {
    Map<String, int[]> groups = new HashMap<>();
    for (int left = in.number(); left > 0; left--) {
      groups.put(in.text(), new int[] {in.number(), in.number(), in.number()});
    }
    return new WordGroups(groups);
  }

  /** Writes all groups, words in alphabetical order. */
  public void write(ByteWriter out) {
    out.number(groups.size());
    groups.keySet().stream()
        .sorted()
        .forEach(
            word -> {
              out.text(word);
              for (int number : groups.get(word)) {
                out.number(number);
              }
            });
  }
}

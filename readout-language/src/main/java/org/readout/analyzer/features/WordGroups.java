package org.readout.analyzer.features;

import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.readout.analyzer.model.ByteReader;
import org.readout.analyzer.model.ByteWriter;

/**
 * Words grouped by the company they keep and by the tags that a lexicon gives them. A word is known
 * by its hash alone, so that hundreds of thousands fit into a few megabytes; one in ten thousand
 * unknown words is taken for another.
 */
public final class WordGroups {
  private static final int COARSE = 4;
  private static final int MIDDLE = 6;

  private final int[] hashes;
  private final short[] leaves;
  private final short[] classes;
  private final int[][] grains;

  private WordGroups(int[] hashes, short[] leaves, short[] classes, int[][] grains) {
    this.hashes = hashes;
    this.leaves = leaves;
    this.classes = classes;
    this.grains = grains;
  }

  /** No groups at all. */
  public static WordGroups none() {
    return new WordGroups(new int[0], new short[0], new short[0], new int[0][]);
  }

  /** Writes a word's groups, coarsest first, and its class behind a place; zeros if it has none. */
  void fill(String lower, int[] values, int start) {
    int at = Arrays.binarySearch(hashes, FeatureHash.text(lower));
    if (at >= 0) {
      System.arraycopy(grains[leaves[at]], 0, values, start, 3);
      values[start + 3] = classes[at];
    }
  }

  public static WordGroups read(ByteReader in) {
    int[][] grains = new int[in.number()][];
    for (int i = 0; i < grains.length; i++) {
      grains[i] = grains(in.text());
    }
    int count = in.number();
    int[] hashes = new int[count];
    short[] leaves = new short[count];
    short[] classes = new short[count];
    int last = Integer.MIN_VALUE;
    for (int i = 0; i < count; i++) {
      last += in.number();
      hashes[i] = last;
      leaves[i] = (short) in.number();
      classes[i] = (short) in.number();
    }
    return new WordGroups(hashes, leaves, classes, grains);
  }

  private static int[] grains(String path) {
    return new int[] {part(path, COARSE), part(path, MIDDLE), part(path, path.length())};
  }

  private static int part(String path, int length) {
    return FeatureHash.text(path, 0, Math.min(length, path.length()));
  }

  /**
   * What a lexicon says of a word.
   *
   * @param path the way to its group in a tree of groups, as zeros and ones; empty for none
   * @param tags the tags it may have; empty for none
   */
  public record Entry(String path, String tags) {}

  /** Writes the groups of words in lower case, digits made one. */
  public static void write(Map<String, Entry> words, ByteWriter out) {
    TreeSet<String> paths = new TreeSet<>();
    TreeSet<String> tags = new TreeSet<>();
    SortedMap<Integer, Entry> byHash = new TreeMap<>();
    new TreeMap<>(words)
        .forEach(
            (word, entry) -> {
              paths.add(entry.path());
              tags.add(entry.tags());
              byHash.put(FeatureHash.text(word), entry);
            });
    out.number(paths.size());
    paths.forEach(out::text);
    out.number(byHash.size());
    int last = Integer.MIN_VALUE;
    for (Map.Entry<Integer, Entry> word : byHash.entrySet()) {
      out.number(word.getKey() - last);
      out.number(paths.headSet(word.getValue().path()).size());
      out.number(tags.headSet(word.getValue().tags()).size());
      last = word.getKey();
    }
  }
}

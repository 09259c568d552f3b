package org.readout.training.network;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.readout.analyzer.features.WordGroups;
import org.readout.analyzer.features.WordSight;
import org.readout.analyzer.names.NameLists;

/** Trees of tests, written by hand. */
final class HandmadeTrees {
  static final WordSight SIGHT = new WordSight(WordGroups.none());
  static final NameLists LISTS = new NameLists(Map.of(), Set.of(), Set.of());

  static final Tree REBELS =
      tree("Rebels NOUN NNS 2 nsubj", "attacked VERB VBD 0 root", "Tagra PROPN NNP 2 obj");
  static final Tree TROOPS = tree("Troops NOUN NNS 2 nsubj", "fled VERB VBD 0 root");

  private HandmadeTrees() {}

  /** A tree of words, each with its form, tags, the number of its head (0 for none), relation. */
  static Tree tree(String... words) {
    String[][] columns =
        Arrays.stream(words).map(word -> word.split(" ", -1)).toArray(String[][]::new);
    int[] heads = new int[words.length];
    float[] weights = new float[words.length];
    for (int i = 0; i < heads.length; i++) {
      int head = Integer.parseInt(columns[i][3]);
      heads[i] = head == 0 ? heads.length : head - 1;
      weights[i] = 1;
    }
    String[] names = new String[words.length];
    Arrays.fill(names, "");
    return new Tree(
        column(columns, 0),
        column(columns, 1),
        column(columns, 2),
        heads,
        column(columns, 4),
        names,
        weights);
  }

  private static String[] column(String[][] columns, int column) {
    return Arrays.stream(columns).map(word -> word[column]).toArray(String[]::new);
  }

  static Corpus corpus(Tree... trees) {
    return new Corpus(List.of(trees), List.of(), List.of());
  }

  static Vocabulary vocabulary(Corpus... corpora) {
    return new Vocabulary(List.of(corpora), SIGHT, LISTS, Settings.quick());
  }
}

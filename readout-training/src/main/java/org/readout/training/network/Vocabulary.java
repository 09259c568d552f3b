package org.readout.training.network;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.readout.analyzer.features.FeatureHash;
import org.readout.analyzer.features.WordAttribute;
import org.readout.analyzer.features.WordSight;
import org.readout.analyzer.names.NameLists;
import org.readout.analyzer.network.WordRows;

/** Which features of words have rows, and how often those of whole words are to be left out. */
public final class Vocabulary {
  private static final float RARE = 0.25f;

  private final WordSight sight;
  private final NameLists lists;
  private final Map<Integer, Integer> counts = new HashMap<>();
  private final Set<Integer> forms = new HashSet<>();
  private final Map<String, int[]> known = new ConcurrentHashMap<>();
  private final WordRows rows;
  private final float[] drop;

  /**
   * @param corpora all that is learnt from
   */
  public Vocabulary(List<Corpus> corpora, WordSight sight, NameLists lists, Settings settings) {
    this.sight = sight;
    this.lists = lists;
    corpora.forEach(this::count);
    int[] hashes =
        counts.entrySet().stream()
            .filter(e -> e.getValue() >= least(e.getKey(), settings))
            .mapToInt(Map.Entry::getKey)
            .sorted()
            .toArray();
    this.rows = new WordRows(sight, lists, hashes);
    this.drop = new float[hashes.length];
    for (int row = 0; row < hashes.length; row++) {
      boolean form = forms.contains(hashes[row]);
      drop[row] = form ? RARE / (RARE + counts.getOrDefault(hashes[row], 0)) : 0;
    }
  }

  private int least(int feature, Settings settings) {
    return forms.contains(feature) ? settings.leastForms() : settings.least();
  }

  private void count(Corpus corpus) {
    Map<String, Integer> seen = new HashMap<>();
    for (Tree tree : corpus.trees()) {
      for (String form : tree.forms()) {
        seen.merge(form, 1, Integer::sum);
      }
    }
    seen.forEach(this::count);
    for (int t = 0; t < corpus.advice().size(); t++) {
      Tree advice = corpus.advice().get(t);
      for (int word = 0; word < advice.size(); word++) {
        for (int feature : AdviceFeatures.of(advice, word)) {
          counts.merge(feature, 1, Integer::sum);
        }
      }
    }
  }

  private void count(String form, int times) {
    for (int feature : WordRows.features(sight, lists, form)) {
      counts.merge(feature, times, Integer::sum);
    }
    for (WordAttribute whole : List.of(WordAttribute.FORM, WordAttribute.LOWER)) {
      int value = sight.attributes(form)[whole.ordinal()];
      forms.add(FeatureHash.of(whole.ordinal(), value, 0, 0));
    }
  }

  /** The features that have rows. */
  public WordRows rows() {
    return rows;
  }

  /** The rows of a form; not to be written to. */
  int[] rows(String form) {
    return known.computeIfAbsent(form, rows::of);
  }

  /** The rows of a form and of features of advice. */
  int[] rows(String form, int[] features) {
    int[] own = rows(form);
    int[] all = Arrays.copyOf(own, own.length + features.length);
    int size = own.length;
    for (int feature : features) {
      int row = rows.row(feature);
      if (row >= 0) {
        all[size++] = row;
      }
    }
    return Arrays.copyOf(all, size);
  }

  /** How often, of one, a row is to be left out in learning. */
  float drop(int row) {
    return drop[row];
  }
}

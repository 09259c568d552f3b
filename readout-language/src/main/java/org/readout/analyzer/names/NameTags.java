package org.readout.analyzer.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.readout.language.Name;
import org.readout.model.EntityKind;

/**
 * Reads names off the scores of labels: {@code O} for words outside names, {@code B-} and {@code
 * I-} with the kind for the first and the other words of a name. Takes the labels that together
 * score best, where an {@code I} stands only behind its like.
 */
final class NameTags {
  private static final String OUTSIDE = "O";
  private static final String INSIDE = "I-";
  private static final String NATIONALITY = "NATIONALITY";
  private static final double LEAST = 1e-9;

  private final List<String> labels;
  private final List<EntityKind> kinds;
  private final boolean[][] follows;

  /** By label, the column of its kind; -1 for none. */
  private final int[] kindOf;

  NameTags(List<String> labels) {
    this.labels = List.copyOf(labels);
    this.kinds =
        labels.stream().filter(l -> !l.equals(OUTSIDE)).map(NameTags::kind).distinct().toList();
    this.kindOf =
        labels.stream().mapToInt(l -> l.equals(OUTSIDE) ? -1 : kinds.indexOf(kind(l))).toArray();
    this.follows = new boolean[labels.size()][labels.size()];
    for (int last = 0; last < labels.size(); last++) {
      for (int next = 0; next < labels.size(); next++) {
        follows[last][next] = !inside(next) || kindOf[last] == kindOf[next];
      }
    }
  }

  private static EntityKind kind(String label) {
    String word = label.substring(INSIDE.length());
    return word.equals(NATIONALITY) ? EntityKind.GROUP : EntityKind.valueOf(word);
  }

  private boolean inside(int label) {
    return labels.get(label).startsWith(INSIDE);
  }

  /** The kinds of names that there are. */
  List<EntityKind> kinds() {
    return kinds;
  }

  /** The names in a sentence, in order. */
  List<Name> names(List<float[]> words, int sentence) {
    int[] best = best(words);
    List<Name> names = new ArrayList<>();
    for (int i = 0; i < best.length; i++) {
      if (kindOf[best[i]] >= 0) {
        int last = last(best, i);
        names.add(new Name(kinds.get(kindOf[best[i]]), sentence, i, last));
        i = last;
      }
    }
    return names;
  }

  private int last(int[] labelled, int first) {
    int last = first;
    while (last + 1 < labelled.length && inside(labelled[last + 1])) {
      last++;
    }
    return last;
  }

  private int[] best(List<float[]> words) {
    int size = labels.size();
    int[][] from = new int[words.size()][size];
    float[] sums = new float[size];
    for (int label = 0; label < size; label++) {
      sums[label] = inside(label) ? Float.NEGATIVE_INFINITY : 0;
    }
    for (int i = 0; i < words.size(); i++) {
      sums = i == 0 ? plus(sums, words.get(i)) : step(sums, words.get(i), from[i]);
    }
    return back(sums, from);
  }

  private static float[] plus(float[] sums, float[] scores) {
    float[] more = sums.clone();
    for (int j = 0; j < more.length; j++) {
      more[j] += scores[j];
    }
    return more;
  }

  private float[] step(float[] sums, float[] scores, int[] from) {
    float[] next = new float[sums.length];
    for (int label = 0; label < next.length; label++) {
      int best = label;
      for (int last = 0; last < sums.length; last++) {
        boolean better = !follows[best][label] || sums[last] > sums[best];
        best = follows[last][label] && better ? last : best;
      }
      from[label] = best;
      next[label] = sums[best] + scores[label];
    }
    return next;
  }

  private static int[] back(float[] sums, int[][] from) {
    int[] labels = new int[from.length];
    int at = 0;
    for (int label = 1; label < sums.length; label++) {
      at = sums[label] > sums[at] ? label : at;
    }
    for (int i = from.length - 1; i >= 0; i--) {
      labels[i] = at;
      at = from[i][at];
    }
    return labels;
  }

  /** How much the words of a name speak for each kind: logarithms of likelihoods. */
  float[] scores(Name name, List<float[]> words) {
    float[] scores = new float[kinds.size()];
    for (int i = name.first(); i <= name.last(); i++) {
      double[] likelihoods = likelihoods(words.get(i));
      for (int kind = 0; kind < scores.length; kind++) {
        scores[kind] += (float) Math.log(Math.max(likelihoods[kind], LEAST));
      }
    }
    return scores;
  }

  private double[] likelihoods(float[] scores) {
    float most = scores[0];
    for (float score : scores) {
      most = Math.max(most, score);
    }
    double[] sums = new double[kinds.size()];
    double all = 0;
    for (int label = 0; label < scores.length; label++) {
      double part = Math.exp(scores[label] - most);
      all += part;
      if (kindOf[label] >= 0) {
        sums[kindOf[label]] += part;
      }
    }
    double total = all;
    return Arrays.stream(sums).map(sum -> sum / total).toArray();
  }
}

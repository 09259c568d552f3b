package org.readout.analyzer.parse;

import java.util.Arrays;

/**
 * The tree of the highest sum of arc scores with one root: the best head for each word where these
 * make a tree, the maximum spanning tree (Chu and Liu 1965, Edmonds 1967) where they do not.
 */
public final class TreeSearch {
  /** Lies below every sum of scores, so that a second root is never worth it. */
  private static final float ROOT_COST = 1e6f;

  private TreeSearch() {}

  /**
   * The head of each word; the number of words stands for the root's.
   *
   * @param arcs by word, the score of each head; last the score of having none
   */
  public static int[] heads(float[][] arcs, int count) {
    int[] heads = new int[count];
    for (int i = 0; i < count; i++) {
      heads[i] = best(arcs[i], i, count);
    }
    return tree(heads) ? heads : spanning(arcs, count);
  }

  private static int best(float[] scores, int word, int count) {
    int best = count;
    for (int head = 0; head < count; head++) {
      if (head != word && scores[head] > scores[best]) {
        best = head;
      }
    }
    return best;
  }

  private static boolean tree(int[] heads) {
    int count = heads.length;
    long roots = Arrays.stream(heads).filter(head -> head == count).count();
    return roots == 1 && circle(heads, count).length == 0;
  }

  /** The words of a circle; none where there is no circle. */
  private static int[] circle(int[] heads, int root) {
    int[] seen = new int[root];
    for (int start = 0; start < root; start++) {
      int at = start;
      while (at != root && seen[at] == 0) {
        seen[at] = start + 1;
        at = heads[at];
      }
      if (at != root && seen[at] == start + 1) {
        return around(heads, at);
      }
    }
    return new int[0];
  }

  private static int[] around(int[] heads, int start) {
    int length = 1;
    for (int at = heads[start]; at != start; at = heads[at]) {
      length++;
    }
    int[] circle = new int[length];
    circle[0] = start;
    for (int i = 1; i < length; i++) {
      circle[i] = heads[circle[i - 1]];
    }
    return circle;
  }

  private static int[] spanning(float[][] arcs, int count) {
    float[][] scores = new float[count][];
    for (int i = 0; i < count; i++) {
      scores[i] = Arrays.copyOf(arcs[i], count + 1);
      scores[i][i] = Float.NEGATIVE_INFINITY;
      scores[i][count] -= ROOT_COST;
    }
    return contract(scores, count);
  }

  private static int[] contract(float[][] scores, int count) {
    int[] heads = new int[count];
    for (int i = 0; i < count; i++) {
      heads[i] = best(scores[i], i, count);
    }
    int[] circle = circle(heads, count);
    return circle.length == 0 ? heads : new Contraction(scores, heads, circle).solve();
  }

  /** A circle made one word, the tree over what is left, and the circle opened again. */
  private static final class Contraction {
    private final float[][] scores;
    private final int[] heads;
    private final boolean[] inside;
    private final int[] outside;

    /** By word outside, the word inside that would best be its head. */
    private final int[] bestInside;

    /** By head outside, the word inside that it would best take. */
    private final int[] entered;

    Contraction(float[][] scores, int[] heads, int[] circle) {
      int count = heads.length;
      this.scores = scores;
      this.heads = heads;
      this.inside = new boolean[count];
      for (int word : circle) {
        inside[word] = true;
      }
      this.outside = new int[count - circle.length];
      int at = 0;
      for (int i = 0; i < count; i++) {
        if (!inside[i]) {
          outside[at++] = i;
        }
      }
      this.bestInside = new int[outside.length];
      this.entered = new int[outside.length + 1];
    }

    int[] solve() {
      int one = outside.length;
      float[][] smaller = new float[one + 1][one + 2];
      for (int i = 0; i < one; i++) {
        fillOutside(i, smaller[i]);
      }
      fillCircle(smaller[one]);
      return opened(contract(smaller, one + 1));
    }

    private void fillOutside(int i, float[] row) {
      int one = outside.length;
      float[] from = scores[outside[i]];
      row[one] = Float.NEGATIVE_INFINITY;
      for (int word = 0; word < heads.length; word++) {
        if (inside[word] && from[word] >= row[one]) {
          row[one] = from[word];
          bestInside[i] = word;
        }
      }
      for (int j = 0; j < one; j++) {
        row[j] = from[outside[j]];
      }
      row[one + 1] = from[heads.length];
    }

    private void fillCircle(float[] row) {
      int one = outside.length;
      for (int j = 0; j <= one; j++) {
        int head = j == one ? heads.length : outside[j];
        float best = Float.NEGATIVE_INFINITY;
        for (int word = 0; word < heads.length; word++) {
          if (inside[word] && scores[word][head] - scores[word][heads[word]] >= best) {
            best = scores[word][head] - scores[word][heads[word]];
            entered[j] = word;
          }
        }
        row[j == one ? one + 1 : j] = best;
      }
      row[one] = Float.NEGATIVE_INFINITY;
    }

    private int[] opened(int[] smaller) {
      int one = outside.length;
      int[] all = heads.clone();
      for (int i = 0; i < one; i++) {
        int head = smaller[i];
        all[outside[i]] =
            head == one ? bestInside[i] : head == one + 1 ? heads.length : outside[head];
      }
      int head = smaller[one];
      int place = head == one + 1 ? one : head;
      all[entered[place]] = head == one + 1 ? heads.length : outside[head];
      return all;
    }
  }
}

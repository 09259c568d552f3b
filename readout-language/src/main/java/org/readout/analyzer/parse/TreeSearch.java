package org.readout.analyzer.parse;

import java.util.Arrays;

/**
 * The tree of the highest sum of arc scores with one root: the best head for each word where these
 * make a tree, the maximum spanning tree (Chu and Liu 1965, Edmonds 1967) where they do not.
 */
public final class TreeSearch {
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
    return tree(heads) ? heads : SpanningTree.heads(arcs, count);
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
    return roots == 1 && !circle(heads);
  }

  private static boolean circle(int[] heads) {
    int root = heads.length;
    int[] seen = new int[root];
    for (int start = 0; start < root; start++) {
      int at = start;
      while (at != root && seen[at] == 0) {
        seen[at] = start + 1;
        at = heads[at];
      }
      if (at != root && seen[at] == start + 1) {
        return true;
      }
    }
    return false;
  }
}

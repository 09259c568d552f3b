package org.readout.analyzer.parse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The maximum spanning tree with one root (Chu and Liu 1965, Edmonds 1967): follows best heads from
 * word to word and makes one node of each circle it comes upon. The time grows with the square of
 * the words, whatever the scores (Tarjan 1977). Serves one sentence.
 */
final class SpanningTree {
  /**
   * Lies above every sum of scores, so that a second root is never worth it; small enough that
   * doubles, though not floats, still tell two roots apart by their scores.
   */
  private static final double ROOT_COST = 1e6;

  private static final int ROOT = -1;
  private static final int NEW = 0;
  private static final int ON_THE_WAY = 1;
  private static final int SETTLED = 2;

  private final int count;

  /** By node, the score of each word as its head. The first nodes are the words, circles follow. */
  private final double[][] scores;

  /** By circle and head, the word in the circle that would take it. */
  private final int[][] takers;

  /** By node, the best head. */
  private final int[] best;

  /** By node, the circle that it is part of. */
  private final int[] circleOf;

  /** By word, the outermost node that it is part of. */
  private final int[] outermost;

  private final int[] state;
  private int nodes;

  private SpanningTree(float[][] arcs, int count) {
    this.count = count;
    this.nodes = count;
    this.scores = new double[2 * count][];
    this.takers = new int[2 * count][];
    this.best = new int[2 * count];
    this.circleOf = new int[2 * count];
    this.state = new int[2 * count];
    Arrays.fill(circleOf, ROOT);
    this.outermost = new int[count];
    for (int word = 0; word < count; word++) {
      outermost[word] = word;
      scores[word] = new double[count + 1];
      for (int head = 0; head <= count; head++) {
        scores[word][head] = arcs[word][head];
      }
      scores[word][count] -= ROOT_COST;
    }
  }

  /**
   * The head of each word; the number of words stands for the root's.
   *
   * @param arcs by word, the score of each head; last the score of having none
   */
  static int[] heads(float[][] arcs, int count) {
    SpanningTree tree = new SpanningTree(arcs, count);
    for (int word = 0; word < count; word++) {
      if (tree.state[tree.outermost[word]] == NEW) {
        tree.settle(word);
      }
    }
    return tree.opened();
  }

  /** Goes from head to head until the root, or what hangs on it, is reached. */
  private void settle(int start) {
    List<Integer> way = new ArrayList<>();
    int at = start;
    while (at != ROOT && state[at] != SETTLED) {
      if (state[at] == ON_THE_WAY) {
        at = circle(way, way.indexOf(at));
      }
      way.add(at);
      state[at] = ON_THE_WAY;
      best[at] = best(at);
      at = best[at] == count ? ROOT : outermost[best[at]];
    }
    way.forEach(node -> state[node] = SETTLED);
  }

  private int best(int node) {
    int found = count;
    for (int head = 0; head < count; head++) {
      if (outermost[head] != node && scores[node][head] > scores[node][found]) {
        found = head;
      }
    }
    return found;
  }

  /** Makes one node of the end of the way. */
  private int circle(List<Integer> way, int from) {
    int circle = nodes++;
    List<Integer> parts = way.subList(from, way.size());
    scores[circle] = new double[count + 1];
    takers[circle] = new int[count + 1];
    Arrays.fill(scores[circle], Double.NEGATIVE_INFINITY);
    for (int part : parts) {
      circleOf[part] = circle;
      join(part, circle);
    }
    for (int word = 0; word < count; word++) {
      outermost[word] = circleOf[outermost[word]] == circle ? circle : outermost[word];
    }
    parts.clear();
    return circle;
  }

  /** A head is worth to a circle what it is worth to a part, less what that part gives up. */
  private void join(int part, int circle) {
    double given = scores[part][best[part]];
    for (int head = 0; head <= count; head++) {
      double score = scores[part][head] - given;
      if (score > scores[circle][head]) {
        scores[circle][head] = score;
        takers[circle][head] = part < count ? part : takers[part][head];
      }
    }
  }

  /** Opens the circles again, the outer ones first, each where its head enters it. */
  private int[] opened() {
    int[] heads = new int[count];
    boolean[] entered = new boolean[nodes];
    for (int node = nodes - 1; node >= 0; node--) {
      if (!entered[node]) {
        int taker = node < count ? node : takers[node][best[node]];
        heads[taker] = best[node];
        for (int inner = taker; inner != node; inner = circleOf[inner]) {
          entered[inner] = true;
        }
      }
    }
    return heads;
  }
}

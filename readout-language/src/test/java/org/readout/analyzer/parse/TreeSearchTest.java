package org.readout.analyzer.parse;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TreeSearchTest {
  private static float[][] scores(int count, float range, Random random) {
    float[][] scores = new float[count][count + 1];
    for (float[] row : scores) {
      for (int j = 0; j <= count; j++) {
        row[j] = (random.nextFloat() * 2 - 1) * range;
      }
    }
    return scores;
  }

  /** Whether there is one root, and each word hangs on it through others. */
  private static boolean tree(int[] heads) {
    int roots = 0;
    for (int word = 0; word < heads.length; word++) {
      roots += heads[word] == heads.length ? 1 : 0;
      int at = word;
      for (int steps = 0; at != heads.length; steps++) {
        if (steps > heads.length) {
          return false;
        }
        at = heads[at];
      }
    }
    return roots == 1;
  }

  private static double sum(float[][] scores, int[] heads) {
    double sum = 0;
    for (int i = 0; i < heads.length; i++) {
      sum += scores[i][heads[i]];
    }
    return sum;
  }

  /** The best sum of all trees, found by trying them all. */
  private static double best(float[][] scores, int[] heads, int word) {
    if (word == heads.length) {
      return tree(heads) ? sum(scores, heads) : Double.NEGATIVE_INFINITY;
    }
    double best = Double.NEGATIVE_INFINITY;
    for (int head = 0; head <= heads.length; head++) {
      heads[word] = head;
      best = Math.max(best, best(scores, heads, word + 1));
    }
    return best;
  }

  private static void assertBest(float[][] scores, double error) {
    int count = scores.length;
    int[] heads = TreeSearch.heads(scores, count);
    assertTrue(tree(heads), () -> Arrays.toString(heads));
    assertEquals(
        best(scores, new int[count], 0),
        sum(scores, heads),
        error,
        () -> Arrays.deepToString(scores));
  }

  @Test
  void noTreeOfUpToFiveWordsIsBetter() {
    Random random = new Random(5);
    for (int count = 1; count <= 5; count++) {
      for (int round = 0; round < 100; round++) {
        assertBest(scores(count, 10, random), 1e-4);
      }
    }
  }

  @Test
  void smallDifferencesBetweenRootsCountToo() {
    Random random = new Random(6);
    for (int round = 0; round < 200; round++) {
      assertBest(scores(4, 0.02f, random), 1e-6);
    }
  }

  @Test
  void equalScoresGiveATree() {
    for (int count = 1; count <= 40; count++) {
      assertTrue(tree(TreeSearch.heads(new float[count][count + 1], count)));
    }
  }

  @Test
  void fewDifferentScoresGiveTheBestTree() {
    Random random = new Random(7);
    for (int round = 0; round < 200; round++) {
      float[][] scores = scores(4, 2, random);
      for (float[] row : scores) {
        for (int j = 0; j < row.length; j++) {
          row[j] = Math.round(row[j]);
        }
      }
      assertBest(scores, 1e-6);
    }
  }

  @Test
  void aWordIsNeverItsOwnHeadHoweverItScores() {
    float[][] scores = {{9, 1, 0}, {1, 9, 5}};
    assertArrayEquals(new int[] {1, 2}, TreeSearch.heads(scores, 2));
  }

  @Test
  void scoresBeyondTheWordsDoNotCount() {
    float[][] scores = {{0, 1, 0, 99, 99}, {0, 0, 1, 99, 99}, {99, 99, 99, 99, 99}};
    assertArrayEquals(new int[] {1, 2}, TreeSearch.heads(scores, 2));
  }

  @Test
  void noWordsHaveNoHeads() {
    assertEquals(0, TreeSearch.heads(new float[0][], 0).length);
  }

  @Test
  void longSentencesOfRandomScoresGetATree() {
    Random random = new Random(8);
    for (int count : new int[] {50, 121, SentenceParser.LONGEST}) {
      assertTrue(tree(TreeSearch.heads(scores(count, 10, random), count)));
    }
  }

  /** Each word would rather be governed by its neighbour: circle after circle is opened. */
  @Test
  void circlesWithinCirclesAreOpened() {
    int count = SentenceParser.LONGEST;
    float[][] scores = new float[count][count + 1];
    for (int i = 0; i < count; i++) {
      for (int head = 0; head < count; head++) {
        scores[i][head] = -Math.max(i, head);
      }
      scores[i][count] = -5 * count;
    }
    assertTrue(tree(TreeSearch.heads(scores, count)));
  }
}

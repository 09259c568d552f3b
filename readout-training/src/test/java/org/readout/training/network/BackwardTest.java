package org.readout.training.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.analyzer.network.Network;
import org.readout.analyzer.network.Shape;
import org.readout.analyzer.network.Weights;

/** Holds gradients against what a small change of each weight does to the loss. */
class BackwardTest {
  private static final float STEP = 2e-3f;
  private static final int WIDTH = 4;
  private static final Shape SHAPE = new Shape(5, WIDTH, 3, Settings.LAYERS, 3, 2, 2, 3, 3, 2);
  private static final Settings NOTHING_LEFT_OUT =
      new Settings(3, WIDTH, 3, 2, 1, 4, 0, 0, 1, 1, 1, 0, 0, 0, 0);
  private static final Example EXAMPLE =
      new Example(
          new int[][] {{0, 1}, {2}, {3, 0}, {4, 1}},
          new int[] {1, 4, 1, 2},
          new int[] {0, 2, 1, 0},
          new int[] {0, 1, -1, 1},
          new int[] {2, 1, 0, 0},
          new int[] {1, -1, 0, 1},
          new float[] {1, 0.5f, 1, 0.75f},
          new Example.Advice(new int[] {1, 4, 3, 0}, new int[] {0, 1, 0, 1}));

  private final Weights weights = Weights.of(SHAPE);
  private final float[] advice = {0.3f, -0.2f};
  private final Turned turned = new Turned(weights);
  private final Backward backward;
  private final float[][] wordGradient = new float[EXAMPLE.size()][WIDTH];

  BackwardTest() {
    Random random = new Random(11);
    fill(weights.words(), random);
    weights.matrices().forEach(matrix -> fill(matrix, random));
    turned.turn();
    backward = new Backward(new Network(weights), turned.weights(), advice, NOTHING_LEFT_OUT);
  }

  private static void fill(float[][] matrix, Random random) {
    for (float[] row : matrix) {
      for (int j = 0; j < row.length; j++) {
        row[j] = random.nextFloat() * 2 - 1;
      }
    }
  }

  private double loss() {
    backward.takeLoss();
    backward.learn(EXAMPLE, new float[EXAMPLE.size()][WIDTH]);
    return backward.takeLoss();
  }

  /** How steeply the loss rises with a number. */
  private double slope(float[] row, int j) {
    float kept = row[j];
    row[j] = kept + STEP;
    double more = loss();
    row[j] = kept - STEP;
    double less = loss();
    row[j] = kept;
    return (more - less) / (2 * STEP);
  }

  private void assertGradient(float[] gradient, float[] row, String what) {
    for (int j = 0; j < row.length; j++) {
      assertEquals(slope(row, j), gradient[j], 2e-3 + 1e-2 * Math.abs(gradient[j]), what + j);
    }
  }

  private static float[][] copy(float[][] matrix) {
    float[][] copy = new float[matrix.length][];
    for (int i = 0; i < copy.length; i++) {
      copy[i] = matrix[i].clone();
    }
    return copy;
  }

  private static boolean tellsSomething(float[][] gradient) {
    double most = 0;
    for (float[] row : gradient) {
      for (float value : row) {
        most = Math.max(most, Math.abs(value));
      }
    }
    return most > 0.02;
  }

  @ParameterizedTest
  @CsvSource({
    "0, projection of the first layer",
    "1, vectors of the first layer",
    "2, projection of the second layer",
    "3, vectors of the second layer",
    "4, projection of the last layer",
    "5, vectors of the last layer",
    "6, arcs",
    "7, rows of arcs",
    "8, distances of arcs",
    "9, distances of relations",
    "10, roles",
    "11, bias of roles",
    "12, relations",
    "13, bias of relations",
    "14, tags",
    "15, bias of tags",
    "16, names",
    "17, bias of names"
  })
  void theGradientSaysWhatASmallChangeDoes(int matrix, String what) {
    backward.learn(EXAMPLE, wordGradient);
    float[][] gradient = copy(backward.gradient().matrices().get(matrix));
    assertTrue(tellsSomething(gradient), () -> what + Arrays.deepToString(gradient));
    for (int i = 0; i < gradient.length; i++) {
      assertGradient(gradient[i], weights.matrices().get(matrix)[i], what + " " + i + ", ");
    }
  }

  @Test
  void everyMatrixIsHeldAgainstItsGradient() {
    assertEquals(18, weights.matrices().size());
  }

  @Test
  void theGradientOfARowOfWordsIsThatOfAllWordsThatHaveIt() {
    backward.learn(EXAMPLE, wordGradient);
    assertTrue(tellsSomething(wordGradient));
    for (int row = 0; row < SHAPE.rows(); row++) {
      float[] sum = new float[WIDTH];
      for (int word = 0; word < EXAMPLE.size(); word++) {
        for (int of : EXAMPLE.rows()[word]) {
          for (int j = 0; j < WIDTH; j++) {
            sum[j] += of == row ? wordGradient[word][j] : 0;
          }
        }
      }
      assertGradient(sum, weights.words()[row], "row " + row + ", ");
    }
  }

  @Test
  void theGradientOfAdviceIsThatOfAllArcsOfItsKind() {
    backward.learn(EXAMPLE, wordGradient);
    float[] gradient = backward.adviceGradient().clone();
    assertTrue(tellsSomething(new float[][] {gradient}));
    assertGradient(gradient, advice, "advice ");
  }

  @Test
  void gradientsAddUpUntilTheyAreCleared() {
    backward.learn(EXAMPLE, wordGradient);
    float once = backward.gradient().arcs()[0][0];
    backward.learn(EXAMPLE, wordGradient);
    assertEquals(2 * once, backward.gradient().arcs()[0][0], 1e-6f);
    backward.clear();
    assertEquals(0, backward.gradient().arcs()[0][0]);
    assertEquals(0, backward.adviceGradient()[0]);
  }

  @Test
  void aWordThatDoesNotCountTeachesNothing() {
    Example none =
        new Example(
            EXAMPLE.rows(),
            EXAMPLE.heads(),
            EXAMPLE.relations(),
            EXAMPLE.upos(),
            EXAMPLE.xpos(),
            EXAMPLE.names(),
            new float[EXAMPLE.size()],
            EXAMPLE.advice());
    backward.learn(none, wordGradient);
    assertEquals(0, backward.takeLoss());
    for (float[][] matrix : backward.gradient().matrices()) {
      assertTrue(List.of(matrix).stream().allMatch(row -> square(row) == 0));
    }
  }

  private static double square(float[] row) {
    double sum = 0;
    for (float value : row) {
      sum += value * value;
    }
    return sum;
  }

  @Test
  void longSentencesFindRoom() {
    int count = 150;
    int[][] rows = new int[count][];
    int[] zeros = new int[count];
    int[] heads = new int[count];
    float[] ones = new float[count];
    for (int i = 0; i < count; i++) {
      rows[i] = new int[] {i % SHAPE.rows()};
      heads[i] = i == 0 ? count : i - 1;
      ones[i] = 1;
    }
    Example many = new Example(rows, heads, zeros, zeros, zeros, zeros, ones, Example.Advice.NONE);
    backward.learn(many, new float[count][WIDTH]);
    assertTrue(Double.isFinite(backward.takeLoss()));
  }
}

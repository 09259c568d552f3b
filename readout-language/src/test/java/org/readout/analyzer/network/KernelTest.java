package org.readout.analyzer.network;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;

class KernelTest {
  private static final int LARGEST = 7;

  private final Random random = new Random(1);

  private float[][] matrix(int rows, int columns) {
    float[][] matrix = new float[rows][columns];
    for (float[] row : matrix) {
      for (int j = 0; j < columns; j++) {
        row[j] = random.nextFloat() - 0.5f;
      }
    }
    return matrix;
  }

  private static float[][] copy(float[][] matrix) {
    float[][] copy = new float[matrix.length][];
    for (int i = 0; i < copy.length; i++) {
      copy[i] = matrix[i].clone();
    }
    return copy;
  }

  private static void plainly(
      float[][] a, int rows, float[][] b, int depth, int width, float[][] c) {
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < width; j++) {
        for (int p = 0; p < depth; p++) {
          c[i][j] += a[i][p] * b[p][j];
        }
      }
    }
  }

  private static void assertSame(float[][] expected, float[][] found, String what) {
    for (int i = 0; i < expected.length; i++) {
      assertArrayEquals(expected[i], found[i], 1e-5f, what + ", row " + i);
    }
  }

  @Test
  void aProductIsWhatPlainLoopsGiveForAllSmallShapes() {
    for (int rows = 0; rows <= LARGEST; rows++) {
      for (int depth = 1; depth <= LARGEST; depth++) {
        for (int width = 1; width <= LARGEST; width++) {
          float[][] a = matrix(LARGEST, depth + 1);
          float[][] b = matrix(depth, width);
          float[][] found = matrix(LARGEST, width);
          float[][] expected = copy(found);
          plainly(a, rows, b, depth, width, expected);
          Kernel.multiplyAdd(a, rows, b, found);
          assertSame(expected, found, "%d x %d x %d".formatted(rows, depth, width));
        }
      }
    }
  }

  @Test
  void aDeepProductIsSummedInTheOrderOfItsRowsToTheLastBit() {
    for (int depth : new int[] {47, 48, 49, 97, 130}) {
      float[][] a = matrix(5, depth);
      float[][] b = matrix(depth, 40);
      float[][] found = matrix(5, 40);
      float[][] expected = copy(found);
      inOrder(a, b, expected);
      Kernel.multiplyAdd(a, 5, b, found);
      assertArrayEquals(expected, found, "depth " + depth);
    }
  }

  private static void inOrder(float[][] a, float[][] b, float[][] c) {
    for (int i = 0; i < c.length; i++) {
      for (int j = 0; j < c[i].length; j++) {
        for (int p = 0; p < b.length; p++) {
          c[i][j] = Math.fma(a[i][p], b[p][j], c[i][j]);
        }
      }
    }
  }

  @Test
  void whatIsBeyondPartialDepthAndWidthIsLeftAlone() {
    for (int depth = 0; depth <= LARGEST; depth++) {
      for (int width = 0; width <= LARGEST; width++) {
        float[][] a = matrix(3, LARGEST);
        float[][] b = matrix(LARGEST, LARGEST);
        float[][] found = matrix(4, LARGEST);
        float[][] expected = copy(found);
        plainly(a, 3, b, depth, width, expected);
        Kernel.multiplyAdd(a, 3, b, depth, width, found);
        assertSame(expected, found, "depth %d, width %d".formatted(depth, width));
      }
    }
  }

  @Test
  void aScaledRowIsAddedAsFarAsTheWidthGoes() {
    float[] to = {1, 1, 1};
    Kernel.addScaled(2, new float[] {1, -3, 5}, 2, to);
    assertArrayEquals(new float[] {3, -5, 1}, to);
  }

  @Test
  void aRowIsAddedAsFarAsTheOtherGoes() {
    float[] to = {1, 2};
    Kernel.add(new float[] {10, 20, 30}, to);
    assertArrayEquals(new float[] {11, 22}, to);
  }

  @Test
  void whatIsNegativeBecomesZero() {
    float[] row = {-1, 0, 2};
    Kernel.rectify(row);
    assertArrayEquals(new float[] {0, 0, 2}, row);
  }

  @Test
  void columnsBecomeRows() {
    float[][] from = matrix(3, 5);
    float[][] to = new float[6][4];
    Kernel.transpose(from, 2, 5, to);
    for (int i = 0; i < 6; i++) {
      for (int j = 0; j < 4; j++) {
        assertEquals(i < 5 && j < 2 ? from[j][i] : 0, to[i][j]);
      }
    }
  }
}

package org.readout.analyzer.network;

/**
 * The arithmetic that a network's time goes into, written so that the compiler of the Java machine
 * turns it into vector instructions: whole rows, plain indices, one loop each. A matrix is an array
 * of rows.
 */
public final class Kernel {
  /** Rows of a matrix that are taken at once. */
  private static final int DEEP = 3;

  /** Rows of a matrix that are taken for all words before the next, a multiple of those at once. */
  private static final int CHUNK = 16 * DEEP;

  private Kernel() {}

  /**
   * Adds the product of two matrices to a third.
   *
   * @param a the left one, of {@code rows} rows and at least as many columns as {@code b} has rows
   * @param c added to; as wide as {@code b}
   */
  public static void multiplyAdd(float[][] a, int rows, float[][] b, float[][] c) {
    multiplyAdd(a, rows, b, b.length, b[0].length, c);
  }

  /**
   * Adds the product of the first rows and columns of two matrices to a third.
   *
   * @param depth columns of {@code a} and rows of {@code b} to use
   * @param width columns of {@code b} and {@code c} to use
   */
  public static void multiplyAdd(
      float[][] a, int rows, float[][] b, int depth, int width, float[][] c) {
    int whole = depth - depth % DEEP;
    for (int from = 0; from < whole; from += CHUNK) {
      chunk(a, rows, b, from, Math.min(whole, from + CHUNK), width, c);
    }
    for (int p = whole; p < depth; p++) {
      for (int i = 0; i < rows; i++) {
        addScaled(a[i][p], b[p], width, c[i]);
      }
    }
  }

  /** Some rows of {@code b}, which stay in the processor's cache, for all rows of {@code a}. */
  private static void chunk(
      float[][] a, int rows, float[][] b, int from, int to, int width, float[][] c) {
    int row = 0;
    for (; row + 1 < rows; row += 2) {
      twoRows(a[row], a[row + 1], b, from, to, width, c[row], c[row + 1]);
    }
    if (row < rows) {
      oneRow(a[row], b, from, to, width, c[row]);
    }
  }

  private static void twoRows(
      float[] x, float[] y, float[][] b, int from, int to, int width, float[] c, float[] d) {
    for (int p = from; p < to; p += DEEP) {
      two(
          x[p], x[p + 1], x[p + 2], y[p], y[p + 1], y[p + 2], b[p], b[p + 1], b[p + 2], width, c,
          d);
    }
  }

  /**
   * Not more at once: the compiler gives up vectors in longer loops. Not less: each number of
   * {@code c} and {@code d} is fetched and put back once for three multiplications.
   */
  private static void two(
      float x0,
      float x1,
      float x2,
      float y0,
      float y1,
      float y2,
      float[] b0,
      float[] b1,
      float[] b2,
      int width,
      float[] c,
      float[] d) {
    for (int j = 0; j < width; j++) {
      float w0 = b0[j];
      float w1 = b1[j];
      float w2 = b2[j];
      float sum = c[j];
      float other = d[j];
      c[j] = Math.fma(x2, w2, Math.fma(x1, w1, Math.fma(x0, w0, sum)));
      d[j] = Math.fma(y2, w2, Math.fma(y1, w1, Math.fma(y0, w0, other)));
    }
  }

  private static void oneRow(float[] x, float[][] b, int from, int to, int width, float[] c) {
    for (int p = from; p < to; p += DEEP) {
      one(x[p], x[p + 1], x[p + 2], b[p], b[p + 1], b[p + 2], width, c);
    }
  }

  private static void one(
      float x0, float x1, float x2, float[] b0, float[] b1, float[] b2, int width, float[] c) {
    for (int j = 0; j < width; j++) {
      c[j] = Math.fma(x2, b2[j], Math.fma(x1, b1[j], Math.fma(x0, b0[j], c[j])));
    }
  }

  /** Adds a row, scaled, to another. */
  public static void addScaled(float factor, float[] row, int width, float[] to) {
    for (int j = 0; j < width; j++) {
      to[j] = Math.fma(factor, row[j], to[j]);
    }
  }

  /** Adds a row to another. */
  public static void add(float[] row, float[] to) {
    for (int j = 0; j < to.length; j++) {
      to[j] += row[j];
    }
  }

  /** Sets what is negative to zero. */
  public static void rectify(float[] row) {
    for (int j = 0; j < row.length; j++) {
      row[j] = Math.max(row[j], 0f);
    }
  }

  /** Writes the columns of a matrix as rows. */
  public static void transpose(float[][] from, int rows, int columns, float[][] to) {
    for (int i = 0; i < rows; i++) {
      float[] row = from[i];
      for (int j = 0; j < columns; j++) {
        to[j][i] = row[j];
      }
    }
  }
}

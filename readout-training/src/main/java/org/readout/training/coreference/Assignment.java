package org.readout.training.coreference;

import java.util.Arrays;

/** Pairs rows with columns so that the values of the pairs sum highest (Kuhn and Munkres). */
final class Assignment {
  private final double[][] values;
  private final double[] rows;
  private final double[] columns;
  private final int[] rowOf;

  private Assignment(double[][] values) {
    this.values = values;
    rows = new double[values.length + 1];
    columns = new double[values.length + 1];
    rowOf = new int[values.length + 1];
  }

  /** The highest sum over a square table. */
  static double best(double[][] values) {
    Assignment assignment = new Assignment(values);
    for (int row = 1; row <= values.length; row++) {
      assignment.place(row);
    }
    double sum = 0;
    for (int column = 1; column <= values.length; column++) {
      sum += values[assignment.rowOf[column] - 1][column - 1];
    }
    return sum;
  }

  private void place(int row) {
    int size = values.length;
    double[] least = new double[size + 1];
    int[] from = new int[size + 1];
    boolean[] used = new boolean[size + 1];
    Arrays.fill(least, Double.POSITIVE_INFINITY);
    rowOf[0] = row;
    int column = 0;
    while (rowOf[column] != 0) {
      used[column] = true;
      int next = nearest(column, least, from, used);
      shift(least[next], least, used);
      column = next;
    }
    while (column != 0) {
      rowOf[column] = rowOf[from[column]];
      column = from[column];
    }
  }

  private int nearest(int column, double[] least, int[] from, boolean[] used) {
    int next = 0;
    for (int j = 1; j < least.length; j++) {
      if (!used[j]) {
        double cost = -values[rowOf[column] - 1][j - 1] - rows[rowOf[column]] - columns[j];
        if (cost < least[j]) {
          least[j] = cost;
          from[j] = column;
        }
        next = next == 0 || least[j] < least[next] ? j : next;
      }
    }
    return next;
  }

  private void shift(double by, double[] least, boolean[] used) {
    for (int j = 0; j < least.length; j++) {
      if (used[j]) {
        rows[rowOf[j]] += by;
        columns[j] -= by;
      } else {
        least[j] -= by;
      }
    }
  }
}

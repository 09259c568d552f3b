package org.readout.training.network;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.readout.analyzer.network.Kernel;

/** Sums the gradients of the rows of words that a batch has seen, and moves these rows alone. */
final class WordGradients {
  private static final int PARTS = 2;

  private final float[][] sums;
  private final int[] lastSeen;
  private final int width;
  private int batch;

  WordGradients(int rows, int width) {
    this.sums = new float[rows][];
    this.lastSeen = new int[rows];
    this.width = width;
  }

  /**
   * @param gradients by sentence and word, of each of its rows
   * @param scale what to multiply them by
   */
  void step(List<Example> examples, float[][][] gradients, float scale, Optimizer optimizer) {
    batch++;
    IntStream.range(0, PARTS)
        .parallel()
        .forEach(part -> step(examples, gradients, scale, optimizer, part));
  }

  /** The same for every second row, so that two can work side by side. */
  private void step(
      List<Example> examples, float[][][] gradients, float scale, Optimizer optimizer, int part) {
    int[] seen = new int[1024];
    int size = 0;
    for (int e = 0; e < examples.size(); e++) {
      int[][] rows = examples.get(e).rows();
      for (int i = 0; i < rows.length; i++) {
        for (int row : rows[i]) {
          if (row % PARTS == part) {
            if (begin(row)) {
              seen = size == seen.length ? Arrays.copyOf(seen, 2 * size) : seen;
              seen[size++] = row;
            }
            Kernel.addScaled(scale, gradients[e][i], width, sums[row]);
          }
        }
      }
    }
    for (int i = 0; i < size; i++) {
      optimizer.word(seen[i], sums[seen[i]]);
    }
  }

  /** Makes the sum of a row zero where this batch has not seen it yet. */
  private boolean begin(int row) {
    if (lastSeen[row] == batch) {
      return false;
    }
    lastSeen[row] = batch;
    if (sums[row] == null) {
      sums[row] = new float[width];
    }
    Arrays.fill(sums[row], 0);
    return true;
  }
}

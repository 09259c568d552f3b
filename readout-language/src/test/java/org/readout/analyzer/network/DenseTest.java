package org.readout.analyzer.network;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import org.junit.jupiter.api.Test;

class DenseTest {
  @Test
  void rowsAreMultipliedAndTheBiasAdded() {
    Dense dense = new Dense(new float[][] {{1, 2, 3}, {10, 20, 30}}, new float[][] {{5, 6, 7}});
    float[][] to = {{9, 9, 9}, {9, 9, 9}, {9, 9, 9}};
    dense.apply(new float[][] {{1, 1}, {2, 0}, {8, 8}}, 2, to);
    assertArrayEquals(new float[] {16, 28, 40}, to[0]);
    assertArrayEquals(new float[] {7, 10, 13}, to[1]);
    assertArrayEquals(new float[] {9, 9, 9}, to[2]);
  }

  @Test
  void aNewOneGivesZeros() {
    float[][] to = {{9, 9}};
    Dense.of(1, 2).apply(new float[][] {{4}}, 1, to);
    assertArrayEquals(new float[] {0, 0}, to[0]);
  }
}

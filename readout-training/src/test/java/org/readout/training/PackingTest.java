package org.readout.training;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.readout.analyzer.features.PackedWeights;
import org.readout.analyzer.model.ByteReader;

class PackingTest {
  private static float kept(float[] weights, int count, int at) {
    PackedWeights packed = PackedWeights.read(new ByteReader(Packing.largest(weights, count)));
    float[] scores = new float[1];
    packed.add(new int[] {at}, 1, new int[] {0}, scores);
    return scores[0];
  }

  @Test
  void theLargestBySizeAreKept() {
    float[] weights = {0.1f, -5, 3, 0};
    assertEquals(-5, kept(weights, 2, 1), 0.01f);
    assertEquals(3, kept(weights, 2, 2), 0.1f);
    assertEquals(0, kept(weights, 2, 0));
  }

  @Test
  void allAreKeptWhereThereAreFewer() {
    assertEquals(0.5f, kept(new float[] {0.5f, 1}, 100, 0), 0.01f);
  }

  @Test
  void weightsThatAreAllZeroCanBePacked() {
    assertEquals(0, kept(new float[4], 10, 3));
  }
}

package org.readout.analyzer.features;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.readout.analyzer.model.ByteReader;
import org.readout.analyzer.model.ByteWriter;

class PackedWeightsTest {
  private static PackedWeights packed(float smallest, float... weights) {
    ByteWriter out = new ByteWriter();
    PackedWeights.write(weights, smallest, out);
    return PackedWeights.read(new ByteReader(out.bytes()));
  }

  private static float weight(PackedWeights weights, int feature) {
    float[] scores = new float[1];
    weights.add(new int[] {feature}, 1, new int[] {0}, scores);
    return scores[0];
  }

  @Test
  void weightsComeBackNearlyAsTheyWere() {
    PackedWeights weights = packed(0.01f, 0.01f, -3.7f, 250, -0.5f);
    assertEquals(0.01f, weight(weights, 0), 0.001f);
    assertEquals(-3.7f, weight(weights, 1), 0.2f);
    assertEquals(250, weight(weights, 2), 12);
    assertEquals(-0.5f, weight(weights, 3), 0.03f);
  }

  @Test
  void weightsNearZeroAreDropped() {
    PackedWeights weights = packed(1, 0.9f, -0.9f, 1, 5);
    assertEquals(0, weight(weights, 0));
    assertEquals(0, weight(weights, 1));
    assertEquals(1, weight(weights, 2), 0.01f);
  }

  @Test
  void aTableOfZerosCanBePacked() {
    assertEquals(0, weight(packed(1, 0, 0), 1));
  }

  @Test
  void aFeatureBeyondTheTableFallsIntoIt() {
    PackedWeights weights = packed(1, 2, 3, 4, 5);
    assertEquals(weight(weights, 1), weight(weights, 4_001));
    assertEquals(weight(weights, 3), weight(weights, -1));
  }

  @Test
  void scoresOfTheColumnsAskedForAreRaised() {
    PackedWeights weights = packed(1, 1, 1, 1, 1);
    float[] scores = {0, 10, 20, 30};
    weights.add(new int[] {0, 1, 99}, 2, new int[] {1, 3}, scores);
    assertArrayEquals(new float[] {0, 12, 20, 32}, scores, 0.01f);
  }
}

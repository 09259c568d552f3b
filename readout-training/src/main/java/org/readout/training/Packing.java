package org.readout.training;

import java.util.Arrays;
import org.readout.analyzer.features.PackedWeights;
import org.readout.analyzer.model.ByteWriter;

/** Packs trained weights for the model file. */
final class Packing {
  private Packing() {}

  /** The bytes of the weights that are largest by size; the rest are dropped. */
  static byte[] largest(float[] weights, int count) {
    ByteWriter out = new ByteWriter();
    PackedWeights.write(weights, smallestOf(weights, count), out);
    return out.bytes();
  }

  private static float smallestOf(float[] weights, int count) {
    float[] sizes = new float[weights.length];
    int used = 0;
    for (float weight : weights) {
      if (weight != 0) {
        sizes[used++] = Math.abs(weight);
      }
    }
    Arrays.sort(sizes, 0, used);
    return used == 0 ? 1 : sizes[Math.max(0, used - count)];
  }
}

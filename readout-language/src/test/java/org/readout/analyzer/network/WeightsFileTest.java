package org.readout.analyzer.network;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.readout.analyzer.model.ByteReader;
import org.readout.analyzer.model.ByteWriter;
import org.readout.analyzer.model.ModelException;

class WeightsFileTest {
  private static final Shape SHAPE = new Shape(11, 5, 3, 2, 4, 3, 17, 6, 5, 3);

  private static byte[] written(Weights weights) {
    ByteWriter out = new ByteWriter();
    WeightsFile.write(weights, out);
    return out.bytes();
  }

  private static Weights read(byte[] bytes) {
    return WeightsFile.read(new ByteReader(bytes));
  }

  private static void assertNear(float[][] expected, float[][] found, float parts) {
    assertEquals(expected.length, found.length);
    for (int i = 0; i < expected.length; i++) {
      float most = 0;
      for (float value : expected[i]) {
        most = Math.max(most, Math.abs(value));
      }
      assertArrayEquals(expected[i], found[i], 0.501f * most / parts + 1e-12f, "row " + i);
    }
  }

  private static void assertNear(Weights expected, Weights found, float fine, float coarse) {
    for (int m = 0; m < expected.matrices().size(); m++) {
      assertNear(expected.matrices().get(m), found.matrices().get(m), fine);
    }
    assertNear(expected.words(), found.words(), coarse);
  }

  @Test
  void weightsComeBackToHalfAPart() {
    Weights weights = RandomWeights.of(SHAPE, 1);
    Arrays.fill(weights.words()[4], 0);
    Weights found = read(written(weights));
    assertEquals(SHAPE, found.shape());
    assertNear(weights, found, 32_767, 127);
  }

  @Test
  void theSameWeightsGiveTheSameBytes() {
    assertArrayEquals(written(RandomWeights.of(SHAPE, 2)), written(RandomWeights.of(SHAPE, 2)));
  }

  @Test
  void writingThemAgainLosesNothingMore() {
    Weights once = read(written(RandomWeights.of(SHAPE, 3)));
    assertNear(once, read(written(once)), 1e6f, 1e6f);
  }

  @Test
  void aRowOfZerosStaysSo() {
    Weights none = read(written(Weights.of(SHAPE)));
    assertArrayEquals(new float[5], none.words()[10]);
    assertArrayEquals(new float[4], none.arcs()[3]);
  }

  @Test
  void weightsCutShortAreRefused() {
    byte[] bytes = written(RandomWeights.of(SHAPE, 4));
    for (int length : new int[] {0, 5, 100, bytes.length - 1}) {
      byte[] cut = Arrays.copyOf(bytes, length);
      assertThrows(ModelException.class, () -> read(cut), "of length " + length);
    }
  }
}

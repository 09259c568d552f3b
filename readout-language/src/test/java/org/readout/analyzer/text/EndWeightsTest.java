package org.readout.analyzer.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EndWeightsTest {
  private static EndWeights weights(float bias) {
    float[] weights = new float[1 << EndWeights.BITS];
    weights[7] = 2;
    weights[9] = -1;
    return EndWeights.of(WordKinds.of(Map.of("said", 1)), weights, bias);
  }

  private static byte[] written(EndWeights weights) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    weights.write(out);
    return out.toByteArray();
  }

  @Test
  void aSumAboveZeroEndsASentence() {
    EndWeights weights = weights(0);
    assertTrue(weights.ends(0, false, new int[] {7, 9}));
    assertFalse(weights.ends(0, false, new int[] {9}));
    assertFalse(weights.ends(0, true, new int[] {8}));
  }

  @Test
  void biasMakesEndsLikelier() {
    assertTrue(weights(1.5f).ends(0, false, new int[] {9}));
  }

  @Test
  void theFileGivesTheSameWeights() throws IOException {
    EndWeights read = EndWeights.read(new ByteArrayInputStream(written(weights(0.5f))));
    assertEquals(1, read.kinds().of(WordHashes.of("said", 0, 4)));
    assertTrue(read.ends(0, false, new int[] {7, 9}));
    assertFalse(read.ends(0, false, new int[] {9}));
  }

  @Test
  void aFileThatIsCutOffIsRefused() throws IOException {
    byte[] half = Arrays.copyOf(written(weights(0)), 1000);
    assertThrows(EOFException.class, () -> EndWeights.read(new ByteArrayInputStream(half)));
  }
}

package org.readout.analyzer.coreference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.readout.analyzer.model.ModelException;

final class WeightsTest {
  @Test
  void whatIsWrittenIsReadAgain() throws IOException {
    float[] table = new float[Weights.size()];
    table[7] = 1.5f;
    table[9] = -0.25f;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new Weights(table).write(bytes);
    Weights read = Weights.read(new ByteArrayInputStream(bytes.toByteArray()));
    assertEquals(1.25f, read.score(new int[] {7, 9, 11}));
  }

  @Test
  void aFileOfAnotherSortIsRefused() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream packed = new GZIPOutputStream(bytes)) {
      packed.write(new byte[16]);
    }
    assertThrows(
        ModelException.class, () -> Weights.read(new ByteArrayInputStream(bytes.toByteArray())));
  }

  @Test
  void aTableOfAnotherSizeIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> new Weights(new float[3]));
  }
}

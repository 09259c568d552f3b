package org.readout.analyzer.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ModelFileTest {
  private static final ModelFile TWO =
      new ModelFile(Map.of("b", new byte[] {1, 2, 3}, "a", new byte[0]));

  private static byte[] written(ModelFile model) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    model.write(out);
    return out.toByteArray();
  }

  private static ModelFile read(byte[] bytes) {
    return ModelFile.read(new ByteArrayInputStream(bytes));
  }

  @Test
  void aFileReadAndWrittenIsTheSameFile() throws IOException {
    byte[] bytes = written(TWO);
    assertArrayEquals(bytes, written(read(bytes)));
  }

  @Test
  void sectionsKeepTheirBytes() throws IOException {
    assertArrayEquals(new byte[] {1, 2, 3}, read(written(TWO)).section("b"));
  }

  @Test
  void aMissingSectionIsNamed() {
    ModelException problem = assertThrows(ModelException.class, () -> TWO.section("tag/weights"));
    assertTrue(
        String.valueOf(problem.getMessage()).contains("\"tag/weights\""), problem.getMessage());
  }

  @Test
  void aSectionCanBeAddedOrReplaced() {
    ModelFile more = TWO.with("c", new byte[] {9}).with("a", new byte[] {8});
    assertEquals(3, more.sections().size());
    assertArrayEquals(new byte[] {8}, more.section("a"));
    assertArrayEquals(new byte[0], TWO.section("a"));
  }

  @Test
  void aFileCutShortAnywhereIsRefused() throws IOException {
    byte[] bytes = written(TWO);
    for (int length = 0; length < bytes.length; length++) {
      byte[] part = Arrays.copyOf(bytes, length);
      assertThrows(ModelException.class, () -> read(part), "of length " + length);
    }
  }

  @Test
  void anotherKindOfFileIsRefused() {
    assertThrows(
        ModelException.class,
        () -> read("PK and so on, no model".getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void anotherVersionIsRefused() throws IOException {
    byte[] bytes = written(TWO);
    bytes[7] = 99;
    ModelException problem = assertThrows(ModelException.class, () -> read(bytes));
    assertTrue(String.valueOf(problem.getMessage()).contains("version 99"), problem.getMessage());
  }
}

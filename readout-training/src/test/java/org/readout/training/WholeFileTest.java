package org.readout.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
  @Test
  void aFileTakesThePlaceOfTheOneBefore(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("model"), "old");
    WholeFile.write(file, part -> Files.writeString(part, "new"));
    assertEquals("new", Files.readString(file));
    assertFalse(Files.exists(folder.resolve("model.part")));
  }

  @Test
  void whatBreaksLeavesTheFileAsItWas(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("model"), "old");
    assertThrows(IOException.class, () -> WholeFile.write(file, WholeFileTest::breakHalfWay));
    assertEquals("old", Files.readString(file));
  }

  private static void breakHalfWay(Path part) throws IOException {
    Files.writeString(part, "ne");
    throw new IOException("no room left for " + part);
  }
}

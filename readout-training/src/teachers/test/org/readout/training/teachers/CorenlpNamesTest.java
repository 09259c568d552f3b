package org.readout.training.teachers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorenlpNamesTest {
  private static String joined(Path folder, String lines, String labels) throws IOException {
    Path left = Files.writeString(folder.resolve("lines"), lines);
    Path right = Files.writeString(folder.resolve("labels"), labels);
    Path to = folder.resolve("joined");
    CorenlpNames.join(left, right, to);
    return Files.readString(to);
  }

  @Test
  void theLastColumnIsPutBehindTheLine(@TempDir Path folder) throws IOException {
    String labels = "Ola\tnull\tPERSON\nran\tnull\tO\n\nGo\tnull\tO\n\n";
    assertEquals(
        "Ola\tMISC\tPERSON\nran\tO\tO\n\nGo\tO\tO\n\n",
        joined(folder, "Ola\tMISC\nran\tO\n\nGo\tO\n\n", labels));
  }

  @Test
  void labelsOfOtherWordsAreRefused(@TempDir Path folder) {
    Exception thrown =
        assertThrows(
            IllegalStateException.class, () -> joined(folder, "Ola\nran\n", "Ola\tnull\tO\n"));
    assertEquals("CoreNLP labelled \"\" where the word is \"ran\"", thrown.getMessage());
  }
}

package org.readout.training;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TreebanksTest {
  private static void write(Path file, String form) throws IOException {
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      String line = "1\t" + form + "\t_\tNOUN\tNN\t_\t0\troot\t_\t_\n\n";
      out.write(line.getBytes(StandardCharsets.UTF_8));
    }
  }

  @Test
  void onlyTrainingPartsAreReadInTheOrderOfTheirNames(@TempDir Path folder) throws IOException {
    write(folder.resolve("b-train.conllu.gz"), "second");
    write(folder.resolve("a-train.conllu.gz"), "first");
    write(folder.resolve("a-dev.conllu.gz"), "hidden");
    assertEquals(
        "[[first], [second]]",
        Treebanks.training(folder).stream().map(GoldSentence::forms).toList().toString());
  }

  @Test
  void theRootHasTheNumberOfWordsAsHead(@TempDir Path folder) throws IOException {
    write(folder.resolve("a-train.conllu.gz"), "word");
    assertEquals(1, Treebanks.training(folder).get(0).heads()[0]);
  }
}

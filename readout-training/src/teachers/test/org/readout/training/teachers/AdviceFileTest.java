package org.readout.training.teachers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AdviceFileTest {
  private static final String THREE =
      """
      # source = made up
      1\tGo\t_\t_\t_\t_\t_\t_\t_\t_

      1\tStay\t_\t_\t_\t_\t_\t_\t_\t_

      1\tCome\t_\t_\t_\t_\t_\t_\t_\t_

      """;

  private static AdviceFile file(Path folder) throws IOException {
    Path sentences = folder.resolve("news.conllu.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(sentences))) {
      out.write(THREE.getBytes(StandardCharsets.UTF_8));
    }
    return AdviceFile.of(sentences, folder, ".oracle.conllu");
  }

  @Test
  void adviceStandsInTheFolderUnderTheNameOfTheSentences(@TempDir Path folder) throws IOException {
    file(folder).fill(some -> some, 2);
    assertEquals(THREE, Files.readString(folder.resolve("news.oracle.conllu")));
  }

  @Test
  void sentencesAreAskedAboutSomeAtATime(@TempDir Path folder) throws IOException {
    List<Integer> asked = new ArrayList<>();
    AdviceFile file = file(folder);
    file.fill(
        some -> {
          asked.add(some.size());
          return some;
        },
        2);
    assertEquals(List.of(2, 1), asked);
  }

  @Test
  void aTeacherThatFailsLeavesNoFinishedFile(@TempDir Path folder) throws IOException {
    AdviceFile file = file(folder);
    assertThrows(IOException.class, () -> file.fill(AdviceFileTest::refuse, 3));
    assertFalse(Files.exists(file.advice()));
  }

  private static <T> T refuse(T sentences) throws IOException {
    throw new IOException("no advice on " + sentences);
  }
}

package org.readout.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleFilesTest {
  @Test
  void filesAreFoundByFolderAndEndingInTheOrderOfTheirNames(@TempDir Path root) throws IOException {
    Path folder = Files.createDirectories(root.resolve("en/events"));
    Files.writeString(folder.resolve("b.rules"), "rule: b/b\n");
    Files.writeString(folder.resolve("a.rules"), "rule: a/a\n");
    Files.writeString(folder.resolve("notes.md"), "no rule file");
    List<RuleText> files = RuleFiles.of(root).in("en/events", ".rules");
    assertEquals(
        List.of("en/events/a.rules", "en/events/b.rules"),
        files.stream().map(RuleText::name).toList());
  }

  @Test
  void aMissingFolderIsNamed(@TempDir Path root) {
    Path missing = root.resolve("nowhere");
    NoSuchFileException e = assertThrows(NoSuchFileException.class, () -> RuleFiles.of(missing));
    assertEquals(missing.toString(), e.getFile());
  }
}

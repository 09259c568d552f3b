package org.readout.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.training.network.Settings;

class TrainingArgumentsTest {
  private static final String USAGE = "Train TREEBANKS FOLDER NAME";

  @Test
  void foldersComeFirstAndNamesBehindThem() {
    TrainingArguments told = TrainingArguments.of(List.of("trees", "work", "a", "b"), USAGE);
    assertEquals(
        new TrainingArguments(false, Path.of("trees"), Path.of("work"), List.of("a", "b")), told);
    assertEquals(Settings.student(), told.settings(Settings.student()));
  }

  @Test
  void aRehearsalTrainsATinyNetwork() {
    TrainingArguments told = TrainingArguments.of(List.of("--quick", "trees", "work", "a"), USAGE);
    assertEquals(Settings.quick(), told.settings(Settings.student()));
  }

  @Test
  void argumentsThatLackTellWhatToWrite() {
    Exception thrown =
        assertThrows(
            IllegalArgumentException.class,
            () -> TrainingArguments.of(List.of("--quick", "trees", "work"), USAGE));
    assertEquals("read [--quick, trees, work]; write " + USAGE, thrown.getMessage());
  }
}

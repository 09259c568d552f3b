package org.readout.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Files that stand under their names only once they are whole. */
public final class WholeFile {
  private WholeFile() {}

  /** Writes a file. */
  @FunctionalInterface
  public interface Writing {
    void to(Path file) throws IOException;
  }

  /** Writes {@code FILE.part} and, when that is done, moves it into place. */
  public static void write(Path file, Writing writing) throws IOException {
    Path unfinished = Path.of(file + ".part");
    writing.to(unfinished);
    Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
  }
}

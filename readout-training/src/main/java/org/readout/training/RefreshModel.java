package org.readout.training;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.readout.analyzer.model.ModelFile;

/**
 * The command that trains the quick parts of a model anew and leaves tagger and parser as they are:
 * {@code RefreshModel TREEBANKS MODEL}.
 */
public final class RefreshModel {
  private RefreshModel() {}

  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 2) {
      throw new IllegalArgumentException("write RefreshModel FOLDER-OF-TREEBANKS MODEL-FILE");
    }
    Path file = Path.of(arguments[1]);
    ModelFile model;
    try (InputStream in = Files.newInputStream(file)) {
      model = ModelFile.read(in);
    }
    ModelFile refreshed =
        QuickParts.train(Treebanks.trainingSentences(Path.of(arguments[0])), model);
    try (OutputStream out = Files.newOutputStream(file)) {
      refreshed.write(out);
    }
  }
}

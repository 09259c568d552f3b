package org.readout.training;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.readout.analyzer.model.ModelFile;

/** The command that trains the model: {@code TrainModel TREEBANKS MODEL}. */
public final class TrainModel {
  private TrainModel() {}

  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 2) {
      throw new IllegalArgumentException("write TrainModel FOLDER-OF-TREEBANKS MODEL-FILE");
    }
    List<GoldSentence> sentences = Treebanks.training(Path.of(arguments[0]));
    ModelFile model = new ModelTrainer(Settings.shipped(), groups()).train(sentences);
    try (OutputStream out = Files.newOutputStream(Path.of(arguments[1]))) {
      model.write(out);
    }
  }

  private static byte[] groups() throws IOException {
    try (InputStream stream = TrainModel.class.getResourceAsStream("word-groups.bin")) {
      if (stream == null) {
        throw new IllegalStateException("resource word-groups.bin is missing");
      }
      return stream.readAllBytes();
    }
  }
}

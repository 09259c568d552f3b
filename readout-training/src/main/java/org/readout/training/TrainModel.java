package org.readout.training;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.readout.analyzer.model.ModelFile;
import org.readout.training.network.Corpus;
import org.readout.training.network.Settings;

/**
 * The command that trains the model that ships: {@code TrainModel TREEBANKS FOLDER MODEL NAME...}.
 * FOLDER holds {@code labelled/NAME.conllu} of each name, as {@link TrainTeacher} writes it, and
 * labels of names, {@code NAME.names}, of these and the treebanks. Of each name at most {@value
 * #MOST} sentences are taken.
 */
public final class TrainModel {
  private static final int MOST = 60_000;

  private TrainModel() {}

  public static void main(String[] arguments) throws IOException {
    if (arguments.length < 3) {
      throw new IllegalArgumentException(
          "write TrainModel FOLDER-OF-TREEBANKS FOLDER-OF-SILVER MODEL-FILE NAME...");
    }
    Path treebanks = Path.of(arguments[0]);
    Path folder = Path.of(arguments[1]);
    List<Corpus> silver = new ArrayList<>();
    for (String name : List.of(arguments).subList(3, arguments.length)) {
      Path file = folder.resolve("labelled").resolve(name + ".conllu");
      silver.add(Corpus.read(file, folder, false, MOST));
    }
    ModelFile model =
        new ModelTrainer(Settings.student(), System.err::println)
            .train(
                Treebanks.training(treebanks),
                TrainingFiles.gold(treebanks, folder, false),
                silver);
    try (OutputStream out = Files.newOutputStream(Path.of(arguments[2]))) {
      model.write(out);
    }
  }
}

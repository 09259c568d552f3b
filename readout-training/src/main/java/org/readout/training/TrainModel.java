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
 * The command that trains the model that ships: {@code TrainModel [--quick] TREEBANKS FOLDER MODEL
 * NAME...}. FOLDER holds {@code labelled/NAME.conllu} of each name, as {@link TrainTeacher} writes
 * it, and labels of names, {@code NAME.names}, of these and the treebanks. Of each name at most
 * {@value #MOST} sentences are taken. With {@code --quick} the network is tiny: to rehearse.
 */
public final class TrainModel {
  private static final int MOST = 60_000;

  private static final String USAGE =
      "TrainModel [--quick] FOLDER-OF-TREEBANKS FOLDER-OF-SILVER MODEL-FILE NAME...";

  private TrainModel() {}

  public static void main(String[] arguments) throws IOException {
    TrainingArguments told = TrainingArguments.of(List.of(arguments), USAGE);
    Path treebanks = told.treebanks();
    Path folder = told.folder();
    List<Corpus> silver = new ArrayList<>();
    for (String name : told.more().subList(1, told.more().size())) {
      Path file = folder.resolve("labelled").resolve(name + ".conllu");
      silver.add(Corpus.read(file, folder, false, MOST));
    }
    ModelFile model =
        new ModelTrainer(told.settings(Settings.student()), System.err::println)
            .train(
                Treebanks.training(treebanks),
                TrainingFiles.gold(treebanks, folder, false),
                silver);
    WholeFile.write(Path.of(told.more().get(0)), file -> write(model, file));
  }

  private static void write(ModelFile model, Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      model.write(out);
    }
  }
}

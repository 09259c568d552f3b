package org.readout.training;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.readout.training.network.Annotator;
import org.readout.training.network.Corpus;
import org.readout.training.network.Labels;
import org.readout.training.network.Settings;
import org.readout.training.network.Training;
import org.readout.training.network.Vocabulary;

/**
 * The command that trains a big network on treebanks, with NLP4J's advice, and has it label
 * unlabelled sentences: {@code TrainTeacher [--quick] TREEBANKS FOLDER NAME...}. FOLDER holds
 * {@code NAME.conllu} and the advice, {@code NAME.nlp4j.conllu}, of each name and each treebank;
 * {@code labelled/NAME.conllu} is written there. With {@code --quick} the network is tiny: to
 * rehearse.
 */
public final class TrainTeacher {
  private static final String USAGE =
      "TrainTeacher [--quick] FOLDER-OF-TREEBANKS FOLDER-OF-SILVER NAME...";

  private TrainTeacher() {}

  public static void main(String[] arguments) throws IOException {
    TrainingArguments told = TrainingArguments.of(List.of(arguments), USAGE);
    Path folder = told.folder();
    Settings settings = told.settings(Settings.teacher());
    List<Corpus> gold = TrainingFiles.gold(told.treebanks(), folder, true);
    Labels labels = Labels.of(gold);
    Vocabulary words = new Vocabulary(gold, TrainingFiles.sight(), TrainingFiles.lists(), settings);
    Training training = new Training(settings, gold, List.of(), labels, words);
    training.run(System.err::println);
    Path labelled = Files.createDirectories(folder.resolve("labelled"));
    for (String name : told.more()) {
      label(training.annotator(labels), folder, labelled, name + ".conllu");
    }
  }

  private static void label(Annotator annotator, Path from, Path to, String file)
      throws IOException {
    Corpus corpus = Corpus.read(from.resolve(file), from, true, Integer.MAX_VALUE);
    WholeFile.write(to.resolve(file), part -> write(annotator, corpus, part));
  }

  private static void write(Annotator annotator, Corpus corpus, Path file) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      annotator.write(corpus, out);
    }
  }
}

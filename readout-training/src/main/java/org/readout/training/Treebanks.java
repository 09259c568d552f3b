package org.readout.training;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.readout.analyzer.conllu.ConlluReader;
import org.readout.analyzer.conllu.ConlluSentence;

/** Reads the treebanks of a folder. */
public final class Treebanks {
  private Treebanks() {}

  /** The trees of all {@code *-train.conllu.gz} in a folder, files in alphabetical order. */
  static List<GoldSentence> training(Path folder) throws IOException {
    return trainingSentences(folder).stream().map(GoldSentence::of).toList();
  }

  /** The sentences of the same files. */
  static List<ConlluSentence> trainingSentences(Path folder) throws IOException {
    List<ConlluSentence> sentences = new ArrayList<>();
    for (Path file : trainingFiles(folder)) {
      sentences.addAll(sentences(file));
    }
    return sentences;
  }

  /** All {@code *-train.conllu.gz} in a folder, in alphabetical order. */
  static List<Path> trainingFiles(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> f.toString().endsWith("-train.conllu.gz")).sorted().toList();
    }
  }

  /** The sentences of one file, packed or not. */
  public static List<ConlluSentence> sentences(Path file) throws IOException {
    try (InputStream bytes = Files.newInputStream(file);
        InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
      return new ConlluReader(reader, file.toString()).all();
    }
  }
}

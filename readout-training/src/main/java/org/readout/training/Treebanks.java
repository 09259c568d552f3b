package org.readout.training;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.readout.analyzer.conllu.ConlluReader;
import org.readout.analyzer.conllu.ConlluSentence;

/** Reads the treebanks of a folder. */
final class Treebanks {
  private Treebanks() {}

  /** The sentences of all {@code *-train.conllu.gz} in a folder, files in alphabetical order. */
  static List<GoldSentence> training(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> sorted =
          files.filter(file -> file.toString().endsWith("-train.conllu.gz")).sorted().toList();
      Stream<GoldSentence> sentences = Stream.empty();
      for (Path file : sorted) {
        sentences = Stream.concat(sentences, read(file).stream());
      }
      return sentences.toList();
    }
  }

  private static List<GoldSentence> read(Path file) throws IOException {
    return sentences(file).stream().map(GoldSentence::of).toList();
  }

  /** The sentences of one file, packed or not. */
  static List<ConlluSentence> sentences(Path file) throws IOException {
    try (InputStream bytes = Files.newInputStream(file);
        InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
      return new ConlluReader(reader, file.toString()).all();
    }
  }
}

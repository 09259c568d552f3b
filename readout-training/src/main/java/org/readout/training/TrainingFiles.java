package org.readout.training;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.readout.analyzer.features.WordGroups;
import org.readout.analyzer.features.WordSight;
import org.readout.analyzer.model.ByteReader;
import org.readout.analyzer.names.NameLists;
import org.readout.training.names.NameWords;
import org.readout.training.network.Corpus;

/** What every training of a network begins from. */
final class TrainingFiles {
  private TrainingFiles() {}

  /**
   * The treebanks of a folder.
   *
   * @param more a folder with what other programs say of the same sentences
   */
  static List<Corpus> gold(Path treebanks, Path more, boolean advised) throws IOException {
    List<Corpus> gold = new ArrayList<>();
    for (Path file : Treebanks.trainingFiles(treebanks)) {
      gold.add(Corpus.read(file, more, advised, Integer.MAX_VALUE));
    }
    return gold;
  }

  /** The section of word groups of a model file. */
  static byte[] groups() {
    return resource("word-groups.bin");
  }

  static WordSight sight() {
    return new WordSight(WordGroups.read(new ByteReader(groups())));
  }

  static NameLists lists() {
    return NameWords.lists();
  }

  static byte[] resource(String name) {
    try (InputStream stream = TrainingFiles.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("resource %s is missing".formatted(name));
      }
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read resource " + name, e);
    }
  }
}

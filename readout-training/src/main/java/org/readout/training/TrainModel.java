package org.readout.training;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.readout.analyzer.conllu.ConlluReader;
import org.readout.analyzer.conllu.ConlluSentence;
import org.readout.analyzer.model.ModelFile;

/** The command that trains the model: {@code TrainModel TREEBANKS MODEL}. */
public final class TrainModel {
  private TrainModel() {}

  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 2) {
      throw new IllegalArgumentException("write TrainModel FOLDER-OF-TREEBANKS MODEL-FILE");
    }
    List<ConlluSentence> sentences = Treebanks.trainingSentences(Path.of(arguments[0]));
    List<GoldSentence> gold = sentences.stream().map(GoldSentence::of).toList();
    List<GoldSentence> frames = gold(resource("speech.conllu"));
    byte[] groups = resource("word-groups.bin");
    ModelFile slow = new ModelTrainer(Settings.shipped(), groups, frames).train(gold);
    ModelFile model = QuickParts.train(sentences, slow);
    try (OutputStream out = Files.newOutputStream(Path.of(arguments[1]))) {
      model.write(out);
    }
  }

  private static List<GoldSentence> gold(byte[] conllu) throws IOException {
    String text = new String(conllu, StandardCharsets.UTF_8);
    return new ConlluReader(new BufferedReader(new StringReader(text)), "speech.conllu")
        .all().stream().map(GoldSentence::of).toList();
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream stream = TrainModel.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("resource %s is missing".formatted(name));
      }
      return stream.readAllBytes();
    }
  }
}

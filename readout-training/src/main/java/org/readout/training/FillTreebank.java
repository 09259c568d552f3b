package org.readout.training;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.readout.analyzer.TrainedAnalyzer;
import org.readout.analyzer.conllu.ConlluSentence;
import org.readout.analyzer.conllu.ConlluWriter;

/** The command that analyses a treebank's words anew: {@code FillTreebank MODEL TREEBANK OUT}. */
public final class FillTreebank {
  private FillTreebank() {}

  public static void main(String[] arguments) throws IOException {
    TrainedAnalyzer analyzer = TrainedAnalyzer.load(Path.of(arguments[0]));
    try (Writer out = Files.newBufferedWriter(Path.of(arguments[2]))) {
      ConlluWriter writer = new ConlluWriter(out);
      for (ConlluSentence sentence : Treebanks.sentences(Path.of(arguments[1]))) {
        writer.write(analyzer.parse(sentence));
      }
    }
  }
}

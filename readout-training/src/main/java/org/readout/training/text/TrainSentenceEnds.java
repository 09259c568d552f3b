package org.readout.training.text;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.readout.analyzer.text.EndWeights;
import org.readout.analyzer.text.TextSplitter;
import org.readout.training.WholeFile;

/**
 * The command that learns where sentences end, {@code TrainSentenceEnds TREEBANKS REPORTS OUT}:
 * from the train files of a folder of treebanks and from news reports, as gzipped JSON lines, that
 * the rules have cut. Without OUT, prints F1 of the sentences of each train file, a fifth of its
 * documents at a time cut by weights learned from the others, for some biases.
 */
public final class TrainSentenceEnds {
  private static final int REPORTS = 2000;
  private static final int FOLDS = 5;
  private static final float BIAS = 0.5f;
  private static final float[] BIASES = {-0.5f, 0, 0.5f, 1};

  private final List<List<RawText>> treebanks = new ArrayList<>();
  private final List<String> news;

  private TrainSentenceEnds(Path folder, Path reports) throws IOException {
    for (String name : List.of("ewt-train.conllu.gz", "gum-free-train.conllu.gz")) {
      treebanks.add(RawText.read(folder.resolve(name)));
    }
    news = ReportTexts.read(reports, REPORTS);
  }

  public static void main(String[] arguments) throws IOException {
    TrainSentenceEnds command = new TrainSentenceEnds(Path.of(arguments[0]), Path.of(arguments[1]));
    if (arguments.length > 2) {
      WholeFile.write(Path.of(arguments[2]), command::write);
    } else {
      command.printFolds();
    }
  }

  private void write(Path file) throws IOException {
    List<RawText> all = treebanks.stream().flatMap(List::stream).toList();
    try (OutputStream out = Files.newOutputStream(file)) {
      EndTrainer.train(EndExamples.of(all, news), BIAS).write(out);
    }
  }

  private void printFolds() {
    for (float bias : BIASES) {
      List<EndWeights> weights =
          IntStream.range(0, FOLDS)
              .mapToObj(fold -> EndTrainer.train(EndExamples.of(without(fold), news), bias))
              .toList();
      for (List<RawText> treebank : treebanks) {
        System.out.printf(Locale.ROOT, "bias %4.1f  F1 %.4f%n", bias, f1(treebank, weights));
      }
    }
  }

  private List<RawText> without(int fold) {
    return treebanks.stream()
        .flatMap(
            treebank ->
                IntStream.range(0, treebank.size())
                    .filter(i -> i % FOLDS != fold)
                    .mapToObj(treebank::get))
        .toList();
  }

  private static double f1(List<RawText> treebank, List<EndWeights> weights) {
    Agreement sum = Agreement.NONE;
    for (int i = 0; i < treebank.size(); i++) {
      RawText raw = treebank.get(i);
      TextSplitter splitter = TextSplitter.with(weights.get(i % FOLDS));
      sum =
          sum.plus(
              Agreement.of(
                  Agreement.sentences(raw.sentences()),
                  Agreement.sentences(splitter.split(raw.text()))));
    }
    return sum.f1();
  }
}

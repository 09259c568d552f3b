package org.readout.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.readout.analyzer.TrainedAnalyzer;
import org.readout.analyzer.conllu.ConlluSentence;
import org.readout.analyzer.conllu.ConlluWord;
import org.readout.language.Word;

/**
 * Prints how much the confidence of a relation means: {@code ConfidenceFigures TREEBANK...}. For
 * each stretch of confidence, how many words have it, its mean, and the share of these words whose
 * head and relation without subtype are right; last, by how much the two differ on the average word
 * (expected calibration error). Gold words.
 */
public final class ConfidenceFigures {
  private static final double[] ENDS = {0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99, 1.01};

  private final TrainedAnalyzer analyzer = TrainedAnalyzer.load();
  private final int[] words = new int[ENDS.length];
  private final int[] right = new int[ENDS.length];
  private final double[] sums = new double[ENDS.length];

  private ConfidenceFigures() {}

  public static void main(String[] arguments) throws IOException {
    for (String file : arguments) {
      ConfidenceFigures figures = new ConfidenceFigures();
      for (ConlluSentence sentence : Treebanks.sentences(Path.of(file))) {
        figures.count(sentence);
      }
      System.out.println(file);
      figures.print();
    }
  }

  private void count(ConlluSentence gold) {
    List<Word> found = analyzer.read(gold.forms()).words();
    for (int i = 0; i < found.size(); i++) {
      count(gold.words().get(i), found.get(i));
    }
  }

  private void count(ConlluWord gold, Word found) {
    int stretch = 0;
    while (found.confidence() >= ENDS[stretch]) {
      stretch++;
    }
    words[stretch]++;
    sums[stretch] += found.confidence();
    boolean same = found.head() == gold.head() - 1 && base(gold).equals(found.baseRelation());
    right[stretch] += same ? 1 : 0;
  }

  private static String base(ConlluWord word) {
    int colon = word.relation().indexOf(':');
    return colon < 0 ? word.relation() : word.relation().substring(0, colon);
  }

  private void print() {
    System.out.println("below    words  confidence  right");
    int all = 0;
    double apart = 0;
    for (int s = 0; s < ENDS.length; s++) {
      all += words[s];
      apart += Math.abs(sums[s] - right[s]);
      System.out.printf(
          Locale.ROOT,
          "%5.2f %8d %11.3f %6.3f%n",
          Math.min(ENDS[s], 1),
          words[s],
          sums[s] / Math.max(1, words[s]),
          (double) right[s] / Math.max(1, words[s]));
    }
    System.out.printf(Locale.ROOT, "apart on average %.3f%n", apart / Math.max(1, all));
  }
}

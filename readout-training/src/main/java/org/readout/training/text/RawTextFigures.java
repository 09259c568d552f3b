package org.readout.training.text;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.readout.analyzer.TrainedAnalyzer;
import org.readout.analyzer.conllu.ConlluSentence;
import org.readout.language.Analysis;
import org.readout.language.Sentence;
import org.readout.language.Word;
import org.readout.model.Report;
import org.readout.model.Span;

/**
 * The command that measures the analyzer from raw text on, {@code RawTextFigures TREEBANK…}. Prints
 * F1 of words and sentences, LAS on the treebank's words, LAS F1 on the analyzer's own words, and
 * by how many points the second is lower.
 */
public final class RawTextFigures {
  private final TrainedAnalyzer analyzer = TrainedAnalyzer.load();
  private Agreement words = Agreement.NONE;
  private Agreement sentences = Agreement.NONE;
  private Agreement goldWords = Agreement.NONE;
  private Agreement ownWords = Agreement.NONE;

  private RawTextFigures() {}

  public static void main(String[] arguments) throws IOException {
    System.out.printf(
        "%-28s %7s %9s %8s %7s %6s%n", "", "words", "sentences", "LAS gold", "own", "");
    for (String file : arguments) {
      RawTextFigures figures = new RawTextFigures();
      RawText.read(Path.of(file)).forEach(figures::add);
      figures.print(String.valueOf(Path.of(file).getFileName()));
    }
  }

  private void add(RawText raw) {
    Analysis found = analyzer.analyze(Report.of("raw", raw.text(), Optional.empty()));
    List<ConlluSentence> trees = raw.gold().stream().map(analyzer::parse).toList();
    words = words.plus(Agreement.of(Agreement.words(raw.sentences()), wordSpans(found)));
    sentences =
        sentences.plus(Agreement.of(Agreement.sentences(raw.sentences()), sentenceSpans(found)));
    goldWords = goldWords.plus(TreeAgreement.goldWords(raw, trees));
    ownWords = ownWords.plus(TreeAgreement.ownWords(raw, found));
  }

  private static Set<Span> wordSpans(Analysis found) {
    return found.sentences().stream()
        .flatMap(sentence -> sentence.words().stream())
        .map(Word::span)
        .collect(Collectors.toSet());
  }

  private static Set<Span> sentenceSpans(Analysis found) {
    return found.sentences().stream().map(Sentence::span).collect(Collectors.toSet());
  }

  private void print(String name) {
    System.out.printf(
        Locale.ROOT,
        "%-28s %7.4f %9.4f %8.4f %7.4f %6.2f%n",
        name,
        words.f1(),
        sentences.f1(),
        goldWords.f1(),
        ownWords.f1(),
        100 * (goldWords.f1() - ownWords.f1()));
  }
}

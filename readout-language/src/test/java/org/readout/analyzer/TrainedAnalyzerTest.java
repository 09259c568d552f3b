package org.readout.analyzer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.readout.language.Analysis;
import org.readout.language.Sentence;
import org.readout.language.Upos;
import org.readout.language.Word;
import org.readout.model.Report;

class TrainedAnalyzerTest {
  private static final TrainedAnalyzer ANALYZER = TrainedAnalyzer.load();

  private static Analysis analysis(String text) {
    return ANALYZER.analyze(Report.of("a", text, Optional.empty()));
  }

  @Test
  void aSimpleSentenceGetsItsTree() {
    Sentence sentence = analysis("The army shelled two villages on Monday.").sentences().get(0);
    Word verb = sentence.word(sentence.root());
    assertEquals("shelled", verb.form());
    assertEquals(Upos.VERB, verb.upos());
    assertEquals("nsubj", sentence.word(1).relation());
    assertEquals("obj", sentence.word(4).relation());
  }

  @Test
  void wordsStandWhereTheirSpansSay() {
    Analysis analysis = analysis("“Don’t go,” Li said.\n\nPolice fired 😀 tear gas.");
    for (Sentence sentence : analysis.sentences()) {
      sentence.words().forEach(word -> assertEquals(word.form(), word.span().of(analysis.text())));
    }
  }

  @Test
  void aTextWithoutWordsHasNoSentences() {
    assertEquals(List.of(), analysis(" \n ").sentences());
  }

  @Test
  void manyThreadsGetTheSameAnalysis() {
    String text =
        "The minister said rebels had attacked the town. Protesters blocked roads in Lima.";
    List<Sentence> expected = analysis(text).sentences();
    IntStream.range(0, 50)
        .parallel()
        .forEach(i -> assertEquals(words(expected), words(analysis(text).sentences())));
  }

  private static List<List<Word>> words(List<Sentence> sentences) {
    return sentences.stream().map(Sentence::words).toList();
  }
}

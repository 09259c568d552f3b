package org.readout.analyzer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.analyzer.conllu.ConlluSentence;
import org.readout.analyzer.conllu.ConlluWord;

class FilledTreebankTest {
  private static ConlluWord line(String id, String form) {
    return new ConlluWord(List.of(id, form, "_", "_", "_", "_", "_", "_", "_", "_"));
  }

  private static ConlluSentence filled() {
    return TrainedAnalyzer.load()
        .parse(
            new ConlluSentence(
                List.of("# text = Rebels can't win"),
                List.of(
                    line("1", "Rebels"),
                    line("2-3", "can't"),
                    line("2", "ca"),
                    line("3", "n't"),
                    line("4", "win"))));
  }

  @Test
  void wordsAndCommentsStayAndTheRestIsFilledIn() {
    ConlluSentence filled = filled();
    assertEquals(List.of("# text = Rebels can't win"), filled.comments());
    assertEquals(List.of("Rebels", "ca", "n't", "win"), filled.forms());
    assertEquals(
        List.of("rebel", "can", "not", "win"),
        filled.words().stream().map(ConlluWord::lemma).toList());
    assertEquals("root", filled.words().get(3).relation());
    assertEquals(4, filled.words().get(0).head());
  }

  @Test
  void aRangeOfWordsIsKeptAsItStands() {
    assertEquals(line("2-3", "can't"), filled().lines().get(1));
  }
}

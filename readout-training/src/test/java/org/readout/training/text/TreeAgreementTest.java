package org.readout.training.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.readout.language.Analysis;
import org.readout.language.Sentence;
import org.readout.language.Upos;
import org.readout.language.Word;
import org.readout.model.Report;
import org.readout.model.Span;

class TreeAgreementTest {
  /** CoNLL-U lines of one sentence: its first word the root, all others its subjects. */
  static String words(String line) {
    StringBuilder conllu = new StringBuilder();
    String[] forms = line.split(" ", -1);
    for (int i = 0; i < forms.length; i++) {
      String arc = i == 0 ? "0\troot" : "1\tnsubj:pass";
      conllu.append("%d\t%s\t_\t_\t_\t_\t%s\t_\t_%n".formatted(i + 1, forms[i], arc));
    }
    return conllu.toString();
  }

  private static Word word(Span span, int head, String relation) {
    return new Word(span, "x", "x", Upos.NOUN, "NN", "_", head, relation);
  }

  private static Analysis analysis(RawText raw, List<List<Word>> sentences) {
    List<Sentence> found = new ArrayList<>();
    for (List<Word> words : sentences) {
      Span span = new Span(words.get(0).span().start(), words.get(words.size() - 1).span().end());
      found.add(new Sentence(found.size(), span, words));
    }
    return new Analysis(Report.of("r", raw.text(), Optional.empty()), found, List.of(), List.of());
  }

  @Test
  void subtypesDoNotCount() throws IOException {
    RawText raw = RawTextTest.documents("Envoys met them").get(0);
    List<Span> spans = raw.sentences().get(0).words();
    Analysis found =
        analysis(
            raw,
            List.of(
                List.of(
                    word(spans.get(0), -1, "root"),
                    word(spans.get(1), 0, "nsubj"),
                    word(spans.get(2), 1, "nsubj"))));
    assertEquals(new Agreement(3, 3, 2), TreeAgreement.ownWords(raw, found));
  }

  @Test
  void wordsCutOtherwiseAreWrongAndSoAreTheirDependents() throws IOException {
    RawText raw = RawTextTest.documents("Envoys met them").get(0);
    List<Span> spans = raw.sentences().get(0).words();
    Span both = new Span(spans.get(0).start(), spans.get(1).end());
    Analysis found =
        analysis(raw, List.of(List.of(word(both, -1, "root"), word(spans.get(2), 0, "nsubj"))));
    assertEquals(new Agreement(3, 2, 0), TreeAgreement.ownWords(raw, found));
  }

  @Test
  void treesOverTheTreebanksWordsAgreeWithThemselves() throws IOException {
    RawText raw = RawTextTest.documents("Envoys met them", "They left").get(0);
    Agreement agreement = TreeAgreement.goldWords(raw, raw.gold());
    assertEquals(new Agreement(5, 5, 5), agreement);
    assertEquals(1, agreement.f1());
  }
}

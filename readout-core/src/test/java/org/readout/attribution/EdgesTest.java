package org.readout.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.readout.language.Analysis;
import org.readout.language.Sentence;
import org.readout.language.Upos;
import org.readout.language.Word;
import org.readout.model.Report;
import org.readout.model.Span;
import org.readout.rules.RuleFiles;

class EdgesTest {
  private static final String TEXT = "Moor said he left after lunch , smiling .";

  private static final List<String> WORDS =
      List.of(
          "NOUN nsubj 1",
          "VERB root -1",
          "PRON nsubj 3",
          "VERB ccomp 1",
          "ADP case 5",
          "NOUN obl 3",
          "PUNCT punct 7",
          "VERB advcl 1",
          "PUNCT punct 1");

  private static Passage passage() {
    List<Word> words = new ArrayList<>();
    int at = 0;
    for (String form : TEXT.split(" ")) {
      String[] word = WORDS.get(words.size()).split(" ");
      Span span = new Span(at, at + form.length());
      words.add(
          new Word(
              span,
              form,
              form,
              Upos.valueOf(word[0]),
              word[0],
              "_",
              Integer.parseInt(word[2]),
              word[1]));
      at += form.length() + 1;
    }
    Sentence sentence = new Sentence(0, new Span(0, TEXT.length()), words);
    Report report = Report.of("t", TEXT, Optional.empty());
    Analysis analysis = new Analysis(report, List.of(sentence), List.of(), List.of());
    return new Passage(
        analysis, sentence, Quotations.in(TEXT, List.of(new Span(0, TEXT.length()))));
  }

  /** "he left after lunch", said by Moor. */
  private static Draft draft(Passage passage) {
    CueRule rule =
        CueLexicon.load(
                new RuleFiles(
                    Map.of(
                        "en/cues/t.rules",
                        "rule: say/say\nverbs: said\ncontent: clause\nstance: neutral\n"
                            + "yes: He said it was.\nno: He left.\n")))
            .of(CueKind.VERB, "said")
            .get(0)
            .rule();
    return new Draft(
        0,
        rule,
        Optional.of(passage.phrase(0, word(0))),
        Optional.of(passage.phrase(1, word(1))),
        passage.subtree(3),
        List.of(),
        true);
  }

  private static BitSet word(int index) {
    BitSet words = new BitSet();
    words.set(index);
    return words;
  }

  private static List<String> places(Side side) {
    Passage passage = passage();
    return Edges.of(passage, draft(passage), side).stream()
        .map(edge -> edge.word().of(TEXT))
        .toList();
  }

  private static String settled(String sign) {
    RuleFiles files = new RuleFiles(Map.of("b.tsv", "sign\tweight\n" + sign + "\t1\n"));
    Passage passage = passage();
    Draft draft = draft(passage);
    new Boundaries(Weights.load(files, "b.tsv")).settle(passage, draft);
    return draft.content().mention().orElseThrow().text();
  }

  @Test
  void aContentMayEndWhereItsRuleHasItBeforeThePhraseAtItsEdgeOrAfterTheNext() {
    assertEquals(List.of("lunch", "left", "smiling"), places(Side.END));
  }

  @Test
  void aContentNeverGrowsOverItsCue() {
    assertEquals(List.of("he", "left"), places(Side.START));
  }

  @Test
  void whatTheWeightsFavourIsCutOff() {
    assertEquals("he left", settled("end cut"));
  }

  @Test
  void whatTheWeightsFavourIsAdded() {
    assertEquals("he left after lunch , smiling", settled("end grow"));
  }

  @Test
  void withoutWeightsForItAContentStaysAsItsRuleHasIt() {
    assertEquals("he left after lunch", settled("something else"));
  }
}

package org.readout.language;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.readout.model.Report;
import org.readout.model.Span;

class PhrasesTest {
  /** One word a line: form, tag, head (from 1, 0 the root), relation. */
  private static Analysis tree(String... lines) {
    List<Word> words = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (String line : lines) {
      String[] cells = line.split(" ", -1);
      int start = text.length();
      text.append(cells[0]);
      Span span = new Span(start, text.length());
      words.add(
          new Word(
              span,
              cells[0],
              cells[0],
              Upos.valueOf(cells[1]),
              "_",
              "_",
              Integer.parseInt(cells[2]) - 1,
              cells[3]));
      text.append(' ');
    }
    Sentence sentence = new Sentence(0, new Span(0, text.length()), words);
    return new Analysis(
        Report.of("t", text.toString(), Optional.empty()), List.of(sentence), List.of(), List.of());
  }

  private static final Analysis MINISTER =
      tree(
          "The DET 2 det",
          "minister NOUN 7 nsubj",
          "of ADP 4 case",
          "Peru PROPN 2 nmod",
          "who PRON 6 nsubj",
          "resigned VERB 2 acl:relcl",
          "left VERB 0 root",
          ". PUNCT 7 punct");

  @Test
  void aBracketThatClosesWithinAPhraseOpensWithinIt() {
    assertEquals("[one] member", bracketed("one] member", "[one] member", 1));
    assertEquals("one member", bracketed("one member", "[one member", 1));
    assertEquals("(a) member", bracketed("(a) member", "[(a) member]", 1));
  }

  @Test
  void aBracketThatOpensWithinAPhraseClosesWithinIt() {
    assertEquals("one (member)", bracketed("one (member", "one (member) left", 0));
    assertEquals("one (member) of", bracketed("one (member) of", "one (member) of)", 0));
    assertEquals("one member", bracketed("one member", "one member)", 0));
  }

  private static final Analysis REBELS =
      tree(
          "The DET 2 det",
          "rebels NOUN 0 root",
          "with ADP 4 case",
          "weapons NOUN 2 nmod",
          "that PRON 6 obj",
          "burn VERB 4 acl:relcl",
          ", PUNCT 9 punct",
          "a DET 9 det",
          "claim NOUN 4 appos");

  @Test
  void aNounPhraseLeavesOutClausesAndLooseAppositionsAtAnyDepth() {
    Sentence sentence = REBELS.sentences().get(0);
    assertEquals(
        "The rebels with weapons", Phrases.nounPhrase(REBELS, sentence, 1).mention().text());
  }

  private static final Analysis GROUP =
      tree(
          "Members NOUN 0 root",
          "of ADP 4 case",
          "the DET 4 det",
          "group NOUN 1 nmod",
          "Alba PROPN 4 appos");

  @Test
  void aNounPhraseKeepsTheNameThatStandsCloseToItsNoun() {
    Sentence sentence = GROUP.sentences().get(0);
    assertEquals(
        "Members of the group Alba", Phrases.nounPhrase(GROUP, sentence, 0).mention().text());
  }

  /** Of a text whose two words are a noun phrase. */
  private static String bracketed(String phrase, String text, int start) {
    int blank = text.indexOf(' ');
    Span first = new Span(start, blank);
    Span second = new Span(blank + 1, start + phrase.length());
    List<Word> words =
        List.of(
            new Word(first, first.of(text), "one", Upos.DET, "_", "_", 1, "det"),
            new Word(second, second.of(text), "member", Upos.NOUN, "_", "_", -1, "root"));
    Sentence sentence = new Sentence(0, new Span(0, text.length()), words);
    Report report = Report.of("t", text, Optional.empty());
    Analysis analysis = new Analysis(report, List.of(sentence), List.of(), List.of());
    return Phrases.nounPhrase(analysis, sentence, 1).mention().text();
  }

  @Test
  void aNounPhraseLeavesOutTheRelativeClause() {
    Sentence sentence = MINISTER.sentences().get(0);
    assertEquals(
        "The minister of Peru", Phrases.nounPhrase(MINISTER, sentence, 1).mention().text());
  }

  @Test
  void aSubtreeKeepsItAndDropsTheStop() {
    Sentence sentence = MINISTER.sentences().get(0);
    assertEquals(
        "The minister of Peru who resigned left",
        Phrases.subtree(MINISTER, sentence, 6).mention().text());
  }

  @Test
  void aPhraseWithAGapHasTwoSpans() {
    Analysis analysis =
        tree("Aid NOUN 2 nsubj", "came VERB 0 root", "in ADP 4 case", "bags NOUN 2 obl");
    java.util.BitSet words = new java.util.BitSet();
    words.set(0);
    words.set(2, 4);
    assertEquals(
        2,
        Phrases.phrase(analysis, analysis.sentences().get(0), 0, words).mention().spans().size());
  }

  @Test
  void aTreeKnowsItsRootAndWhoGovernsWhom() {
    Sentence sentence = MINISTER.sentences().get(0);
    assertEquals(6, sentence.root());
    assertArrayEquals(new int[] {0, 3, 5}, sentence.children(1));
    assertTrue(sentence.dominates(1, 4));
    assertFalse(sentence.dominates(4, 1));
  }

  @Test
  void aHeadOutsideTheSentenceIsRefused() {
    assertThrows(
        IllegalArgumentException.class, () -> tree("Aid NOUN 9 nsubj", "came VERB 0 root"));
  }
}

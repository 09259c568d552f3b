package org.readout.training.news;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.analyzer.conllu.ConlluSentence;
import org.readout.analyzer.conllu.ConlluWord;

class TreeScoreTest {
  private static final ConlluSentence GIVEN =
      sentence(
          "Ferries NOUN 2 nsubj:pass",
          "halted VERB 0 root",
          "by ADP 4 case",
          "storm NOUN 2 obl:agent");

  private static ConlluSentence sentence(String... words) {
    List<ConlluWord> lines = new ArrayList<>();
    for (String word : words) {
      String[] parts = word.split(" ");
      String number = Integer.toString(lines.size() + 1);
      lines.add(
          new ConlluWord(
              List.of(number, parts[0], "_", parts[1], "_", "_", parts[2], parts[3], "_", "_")));
    }
    return new ConlluSentence(List.of("# sent_id = storm-01"), lines);
  }

  private static ConlluSentence changed(int number, String word) {
    List<ConlluWord> lines = new ArrayList<>(GIVEN.lines());
    ConlluWord line = sentence(word).lines().get(0);
    List<String> columns = new ArrayList<>(line.columns());
    columns.set(0, Integer.toString(number));
    lines.set(number - 1, new ConlluWord(columns));
    return new ConlluSentence(GIVEN.comments(), lines);
  }

  @Test
  void aTreeAgreesWithItself() {
    assertEquals(new TreeScore(4, 4, 4, 4, 2, 2, 2), TreeScore.of(GIVEN, GIVEN));
  }

  @Test
  void subtypesDoNotMatter() {
    TreeScore score = TreeScore.of(GIVEN, changed(4, "storm NOUN 2 obl"));
    assertEquals(1, score.las());
    assertEquals(1, score.events());
  }

  @Test
  void anActiveSubjectInPlaceOfAPassiveOneIsAWrongEventRelationOnly() {
    TreeScore score = TreeScore.of(GIVEN, changed(1, "Ferries NOUN 2 nsubj"));
    assertEquals(1, score.las());
    assertEquals(0.5, score.events());
  }

  @Test
  void aWrongHeadCountsAgainstHeadAndRelation() {
    assertEquals(
        new TreeScore(4, 4, 3, 3, 2, 2, 1),
        TreeScore.of(GIVEN, changed(1, "Ferries NOUN 4 nsubj:pass")));
  }

  @Test
  void aRelationThatIsNoneOfAnEventLowersTheFindersRecall() {
    TreeScore score = TreeScore.of(GIVEN, changed(4, "storm NOUN 1 nmod"));
    assertEquals(1, score.found());
    assertEquals(2.0 / 3, score.events(), 1e-9);
  }

  @Test
  void aWrongTagIsCountedApart() {
    TreeScore score = TreeScore.of(GIVEN, changed(2, "halted ADJ 0 root"));
    assertEquals(0.75, score.upos());
    assertEquals(1, score.las());
  }

  @Test
  void scoresOfSentencesAddUp() {
    TreeScore score = TreeScore.of(GIVEN, GIVEN);
    assertEquals(new TreeScore(8, 8, 8, 8, 4, 4, 4), score.plus(score));
  }

  @Test
  void sentencesWithOtherWordsAreRefused() {
    assertThrows(
        IllegalArgumentException.class,
        () -> TreeScore.of(GIVEN, changed(1, "Trains NOUN 2 nsubj:pass")));
  }

  @Test
  void aWrongRelationIsToldInAReadableLine() {
    assertEquals(
        List.of("storm-01 halted -obl:agent-> storm, found nmod of Ferries"),
        TreeDifferences.lines(GIVEN, changed(4, "storm NOUN 1 nmod")));
  }

  @Test
  void theRootIsToldByName() {
    assertEquals(
        List.of("storm-01 ROOT -root-> halted, found acl of Ferries"),
        TreeDifferences.lines(GIVEN, changed(2, "halted VERB 1 acl")));
  }

  @Test
  void aWordThatStandsThereTwiceIsToldWithItsNumber() {
    ConlluSentence given = sentence("met VERB 0 root", "Ana PROPN 1 obj", "Ana PROPN 2 flat");
    ConlluSentence found = sentence("met VERB 0 root", "Ana PROPN 1 obj", "Ana PROPN 1 obl");
    assertEquals(
        List.of("storm-01 Ana(2) -flat-> Ana(3), found obl of met"),
        TreeDifferences.lines(given, found));
  }

  @Test
  void whatIsRightIsNotListed() {
    assertEquals(List.of(), TreeDifferences.lines(GIVEN, GIVEN));
  }
}

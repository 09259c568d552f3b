package org.readout.training.names;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.analyzer.conllu.ConlluSentence;
import org.readout.analyzer.conllu.ConlluWord;
import org.readout.language.Name;
import org.readout.model.EntityKind;

class NerMarksTest {
  /** Names in words of "form XPOS mark", apart by blanks. */
  private static List<Name> names(String... lines) {
    List<ConlluWord> words = new ArrayList<>();
    for (String line : lines) {
      List<String> c = List.of(line.split(" ", -1));
      String number = Integer.toString(words.size() + 1);
      String mark = "Ner=" + c.get(2);
      words.add(
          new ConlluWord(
              List.of(number, c.get(0), "_", "_", c.get(1), "_", "0", "root", "_", mark)));
    }
    return NerMarks.names(List.of(new ConlluSentence(List.of(), words))).get(0);
  }

  @Test
  void articlesTitlesAndPossessiveSignsAreCutOff() {
    assertEquals(
        List.of(new Name(EntityKind.ORGANISATION, 0, 1, 1)),
        names("the DT B-ORG", "Senate NNP I-ORG", "'s POS L-ORG"));
    assertEquals(
        List.of(new Name(EntityKind.PERSON, 0, 1, 2)),
        names("President NNP B-PERSON", "Ana NNP I-PERSON", "Ruiz NNP L-PERSON"));
  }

  @Test
  void aTitleAloneAndATimeAreNoNames() {
    assertEquals(List.of(), names("President NNP U-PERSON", "Monday NNP U-DATE"));
  }

  @Test
  void anOrganisationEndsAtAComma() {
    assertEquals(
        List.of(new Name(EntityKind.ORGANISATION, 0, 0, 1)),
        names("Tagra NNP B-ORG", "University NNP I-ORG", ", , I-ORG", "Lima NNP L-ORG"));
  }

  @Test
  void anAdjectiveOfANationThatBearsNoMarkIsANationality() {
    assertEquals(
        List.of(new Name(EntityKind.GROUP, 0, 0, 0)), names("Peruvian JJ O", "farmers NNS O"));
  }
}

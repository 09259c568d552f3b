package org.readout.training.names;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.analyzer.conllu.ConlluWord;
import org.readout.language.Name;
import org.readout.model.EntityKind;

class GoldNamesTest {
  /** Words of "form UPOS head relation marks", apart by blanks. */
  private static List<ConlluWord> words(String... lines) {
    List<ConlluWord> words = new ArrayList<>();
    for (String line : lines) {
      List<String> c = List.of(line.split(" ", -1));
      words.add(
          new ConlluWord(
              List.of(
                  Integer.toString(words.size() + 1),
                  c.get(0),
                  "_",
                  c.get(1),
                  "_",
                  "_",
                  c.get(2),
                  c.get(3),
                  "_",
                  c.get(4))));
    }
    return words;
  }

  @Test
  void titlesBeforeAPersonsNameAreLeftOut() {
    List<ConlluWord> words =
        words(
            "President PROPN 2 nmod:desc Entity=(1-person-new-n-cf1-1,2,3-sgl",
            "Ana PROPN 0 root _",
            "Ruiz PROPN 2 flat Entity=1)");
    assertEquals(List.of(new Name(EntityKind.PERSON, 0, 1, 2)), GoldNames.of(words));
  }

  @Test
  void anOrganisationKeepsTheWordsThatLinkItsParts() {
    List<ConlluWord> words =
        words(
            "the DET 2 det Entity=(1-organization-new-n-cf1-2,4-sgl",
            "Bank PROPN 0 root _",
            "of ADP 4 case _",
            "Peru PROPN 2 nmod Entity=(2-place-new-n-cf2-1-sgl)1)");
    assertEquals(List.of(new Name(EntityKind.ORGANISATION, 0, 1, 3)), GoldNames.of(words));
  }

  @Test
  void whatHasNoProperNounForItsHeadIsNoName() {
    List<ConlluWord> words =
        words("the DET 2 det Entity=(1-person-new-n-cf1-2-sgl", "minister NOUN 0 root Entity=1)");
    assertEquals(List.of(), GoldNames.of(words));
  }

  @Test
  void timesAreNoNames() {
    assertEquals(
        List.of(), GoldNames.of(words("Monday PROPN 0 root Entity=(1-time-new-n-cf1-1-sgl)")));
  }

  @Test
  void aMarkThatIsNotClosedIsLeftOut() {
    assertEquals(
        List.of(), EntityMark.of(words("Ana PROPN 0 root Entity=(1-person-new-n-cf1-1-sgl")));
  }
}

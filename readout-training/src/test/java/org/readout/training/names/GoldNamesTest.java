package org.readout.training.names;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.analyzer.conllu.ConlluWord;
import org.readout.language.Name;
import org.readout.model.EntityKind;

class GoldNamesTest {
  private static final NameRules RULES = NameRules.load();

  private static List<Name> names(List<ConlluWord> words) {
    return GoldNames.of(words, RULES);
  }

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
    assertEquals(List.of(new Name(EntityKind.PERSON, 0, 1, 2)), names(words));
  }

  @Test
  void anOrganisationKeepsTheWordsThatLinkItsParts() {
    List<ConlluWord> words =
        words(
            "the DET 2 det Entity=(1-organization-new-n-cf1-2,4-sgl",
            "Bank PROPN 0 root _",
            "of ADP 4 case _",
            "Peru PROPN 2 nmod Entity=(2-place-new-n-cf2-1-sgl)1)");
    assertEquals(List.of(new Name(EntityKind.ORGANISATION, 0, 1, 3)), names(words));
  }

  @Test
  void whatHasNoProperNounForItsHeadIsNoName() {
    List<ConlluWord> words =
        words("the DET 2 det Entity=(1-person-new-n-cf1-2-sgl", "minister NOUN 0 root Entity=1)");
    assertEquals(List.of(), names(words));
  }

  @Test
  void timesAreNoNames() {
    assertEquals(List.of(), names(words("Monday PROPN 0 root Entity=(1-time-new-n-cf1-1-sgl)")));
  }

  @Test
  void aMarkThatIsNotClosedIsLeftOut() {
    assertEquals(
        List.of(), EntityMark.of(words("Ana PROPN 0 root Entity=(1-person-new-n-cf1-1-sgl")));
  }

  @Test
  void whatAPersonIsCalledBehindTheNounIsTheName() {
    List<ConlluWord> words =
        words(
            "biologist NOUN 0 root Entity=(1-person-new-n-cf1-1-sgl",
            "Ana PROPN 1 flat _",
            "Ruiz PROPN 1 flat Entity=1)");
    assertEquals(List.of(new Name(EntityKind.PERSON, 0, 1, 2)), names(words));
  }

  @Test
  void aPersonCalledByTheRoleAloneIsNotNamed() {
    List<ConlluWord> words =
        words("the DET 2 det Entity=(1-person-new-n-cf1-2-sgl", "Tsar PROPN 0 root Entity=1)");
    assertEquals(List.of(), names(words));
  }

  @Test
  void theLongestOfNamesWithinNamesCountsAlone() {
    List<ConlluWord> words =
        words(
            "Tagra PROPN 2 compound Entity=(1-organization-new-n-cf1-1,2-sgl(2-place-new-n-cf2-1-sgl)",
            "University PROPN 0 root Entity=1)");
    assertEquals(List.of(new Name(EntityKind.ORGANISATION, 0, 0, 1)), names(words));
  }

  @Test
  void aPlaceAndTheCountryBehindTheCommaAreTwoNames() {
    List<ConlluWord> words =
        words(
            "Tagra PROPN 0 root Entity=(1-place-new-n-cf1-1-sgl",
            ", PUNCT 3 punct _",
            "Peru PROPN 1 appos Entity=(2-place-new-n-cf2-1-sgl)1)");
    assertEquals(
        List.of(new Name(EntityKind.PLACE, 0, 0, 0), new Name(EntityKind.PLACE, 0, 2, 2)),
        names(words));
  }

  @Test
  void coordinatesThatAreNoMentionsAreTwoPeopleButOneFirm() {
    List<ConlluWord> people =
        words(
            "Ruiz PROPN 0 root Entity=(1-person-new-n-cf1-1-sgl",
            "and CCONJ 3 cc _",
            "Torres PROPN 1 conj Entity=1)");
    List<ConlluWord> firm =
        words(
            "Ruiz PROPN 0 root Entity=(1-organization-new-n-cf1-1-sgl",
            "& CCONJ 3 cc _",
            "Torres PROPN 1 conj Entity=1)");
    assertEquals(
        List.of(new Name(EntityKind.PERSON, 0, 0, 0), new Name(EntityKind.PERSON, 0, 2, 2)),
        names(people));
    assertEquals(List.of(new Name(EntityKind.ORGANISATION, 0, 0, 2)), names(firm));
  }

  @Test
  void anAdjectiveOfANationIsANationalityThoughNoMention() {
    List<ConlluWord> words =
        words(
            "a DET 5 det _",
            "South ADJ 3 compound _",
            "Korean ADJ 5 amod _",
            "- PUNCT 5 punct _",
            "minister NOUN 0 root _");
    assertEquals(List.of(new Name(EntityKind.GROUP, 0, 1, 2)), names(words));
  }
}

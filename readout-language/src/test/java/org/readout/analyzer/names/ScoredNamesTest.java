package org.readout.analyzer.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.readout.language.Name;
import org.readout.language.Sentence;
import org.readout.language.Upos;
import org.readout.language.Word;
import org.readout.model.EntityKind;
import org.readout.model.Span;

class ScoredNamesTest {
  private static final List<EntityKind> KINDS =
      List.of(EntityKind.PERSON, EntityKind.ORGANISATION, EntityKind.PLACE);
  private static final float[] PERSON = {3, 0, 0};
  private static final float[] RATHER_PLACE = {1, 0, 2};
  private static final float[] PLACE = {0, 0, 3};

  private static Sentence sentence(int index, String... forms) {
    List<Word> words = new ArrayList<>();
    for (String form : forms) {
      Span span = new Span(words.size(), words.size() + 1);
      words.add(new Word(span, form, form, Upos.PROPN, "NNP", "_", words.size() - 1, "flat"));
    }
    return new Sentence(index, new Span(0, words.size()), words);
  }

  private static Name name(EntityKind kind, int sentence, int first, int last) {
    return new Name(kind, sentence, first, last);
  }

  @Test
  void theSameWordsAreOfTheKindThatTheirScoresTogetherSpeakFor() {
    ScoredNames names = new ScoredNames(List.of(sentence(0, "Tagra"), sentence(1, "Tagra")), KINDS);
    names.add(name(EntityKind.OTHER, 0, 0, 0), PERSON);
    names.add(name(EntityKind.OTHER, 1, 0, 0), new float[] {0, 0, 4});
    assertEquals(
        List.of(name(EntityKind.PLACE, 0, 0, 0), name(EntityKind.PLACE, 1, 0, 0)),
        names.settled(Set.of()));
  }

  @Test
  void aSurnameIsThePersonWhoseFullNameEndsInIt() {
    ScoredNames names =
        new ScoredNames(List.of(sentence(0, "Tagra"), sentence(1, "Ana", "Tagra")), KINDS);
    names.add(name(EntityKind.OTHER, 0, 0, 0), RATHER_PLACE);
    names.add(name(EntityKind.OTHER, 1, 0, 1), PERSON);
    assertEquals(EntityKind.PERSON, names.settled(Set.of()).get(0).kind());
  }

  @Test
  void aPlaceOfOneWordIsNotThePlaceOfTwoThatEndsInIt() {
    ScoredNames names =
        new ScoredNames(List.of(sentence(0, "Tagra"), sentence(1, "New", "Tagra")), KINDS);
    names.add(name(EntityKind.OTHER, 0, 0, 0), PERSON);
    names.add(name(EntityKind.OTHER, 1, 0, 1), PLACE);
    assertEquals(EntityKind.PERSON, names.settled(Set.of()).get(0).kind());
  }

  @Test
  void aMonthIsANameOnlyAsASurname() {
    ScoredNames names =
        new ScoredNames(
            List.of(sentence(0, "May", "August"), sentence(1, "Karl", "August")), KINDS);
    names.add(name(EntityKind.OTHER, 0, 0, 0), PERSON);
    names.add(name(EntityKind.OTHER, 0, 1, 1), PERSON);
    names.add(name(EntityKind.OTHER, 1, 0, 1), PERSON);
    assertEquals(
        List.of(name(EntityKind.PERSON, 0, 1, 1), name(EntityKind.PERSON, 1, 0, 1)),
        names.settled(Set.of("may", "august")));
  }

  @Test
  void scoresMustBeForTheKindsGiven() {
    ScoredNames names = new ScoredNames(List.of(sentence(0, "Tagra")), KINDS);
    assertThrows(
        IllegalArgumentException.class,
        () -> names.add(name(EntityKind.OTHER, 0, 0, 0), new float[] {1}));
  }
}

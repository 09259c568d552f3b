package org.readout.analyzer.names;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.readout.analyzer.model.ByteWriter;
import org.readout.analyzer.model.ModelFile;
import org.readout.language.Name;
import org.readout.language.Sentence;
import org.readout.language.Upos;
import org.readout.language.Word;
import org.readout.model.EntityKind;
import org.readout.model.Span;

class FoundNamesTest {
  private static final List<String> LABELS =
      List.of("B-PERSON", "B-PLACE", "I-PERSON", "I-PLACE", "O");
  private static final float[] OUTSIDE = {0, 0, 0, 0, 9};
  private static final float[] PERSON = {6, 0, 0, 0, 0};
  private static final float[] IN_PERSON = {0, 0, 6, 0, 0};
  private static final float[] RATHER_PLACE = {2, 3, 0, 0, 0};

  private static NameFinder finder() {
    ByteWriter lists = new ByteWriter();
    new NameLists(Map.of(), Set.of("gen."), Set.of("monday")).write(lists);
    return NameFinder.read(new ModelFile(Map.of(NameFinder.LISTS, lists.bytes())), LABELS);
  }

  private static Sentence sentence(int index, String... forms) {
    List<Word> words = new ArrayList<>();
    for (String form : forms) {
      Span span = new Span(words.size(), words.size() + 1);
      boolean name = Character.isUpperCase(form.charAt(0));
      String relation = name ? "flat" : "parataxis";
      Upos tag = name ? Upos.PROPN : Upos.VERB;
      words.add(new Word(span, form, form, tag, "_", "_", words.size() - 1, relation));
    }
    return new Sentence(index, new Span(0, words.size()), words);
  }

  @Test
  void namesOfTheSameWordsAgreeAcrossSentences() {
    List<Sentence> sentences =
        List.of(sentence(0, "Tagra", "spoke"), sentence(1, "Ana", "Tagra", "left"));
    assertEquals(
        List.of(new Name(EntityKind.PERSON, 0, 0, 0), new Name(EntityKind.PERSON, 1, 0, 1)),
        finder()
            .find(
                sentences,
                List.of(List.of(RATHER_PLACE, OUTSIDE), List.of(PERSON, IN_PERSON, OUTSIDE))));
  }

  @Test
  void aNameOfAPersonGoesOnOverTheWordsThatHangFlatOnIt() {
    assertEquals(
        List.of(new Name(EntityKind.PERSON, 0, 0, 1)),
        finder()
            .find(
                List.of(sentence(0, "Karl", "August", "left")),
                List.of(List.of(PERSON, OUTSIDE, OUTSIDE))));
  }

  @Test
  void aTitleIsNoPartOfAName() {
    assertEquals(
        List.of(new Name(EntityKind.PERSON, 0, 1, 1)),
        finder().find(List.of(sentence(0, "Gen", "Novak")), List.of(List.of(PERSON, IN_PERSON))));
  }

  @Test
  void aDayIsNoName() {
    assertEquals(
        List.of(), finder().find(List.of(sentence(0, "Monday")), List.of(List.of(PERSON))));
  }

  @Test
  void noSentencesHaveNoNames() {
    assertEquals(List.of(), finder().find(List.of(), List.of()));
  }
}

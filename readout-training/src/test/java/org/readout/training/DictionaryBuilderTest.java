package org.readout.training;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.analyzer.tag.TagDictionary;
import org.readout.analyzer.tag.WordTag;
import org.readout.language.Upos;

class DictionaryBuilderTest {
  private static GoldSentence word(String form, Upos upos, String xpos) {
    WordTag tag = new WordTag(upos, xpos, "_");
    return new GoldSentence(
        List.of(form), List.of(form), List.of(tag), new int[] {1}, List.of("root"));
  }

  /** What a dictionary of nouns and verbs makes of a form that all speaks for a verb. */
  private static Upos asVerb(TagDictionary dictionary, String form) {
    float[] scores = new float[dictionary.columns()];
    scores[Upos.VERB.ordinal()] = 9;
    return dictionary.best(form, scores).upos();
  }

  private static TagDictionary seen(int times) {
    List<GoldSentence> sentences =
        new ArrayList<>(Collections.nCopies(times, word("coup", Upos.NOUN, "NN")));
    sentences.add(word("fled", Upos.VERB, "VBD"));
    return DictionaryBuilder.build(sentences);
  }

  @Test
  void aFrequentWordIsBoundToTheTagsItWasSeenWith() {
    assertEquals(Upos.NOUN, asVerb(seen(20), "coup"));
  }

  @Test
  void aRareWordMayBeAnything() {
    assertEquals(Upos.VERB, asVerb(seen(19), "coup"));
  }

  @Test
  void thereIsAScoreForEachPennTagSeen() {
    assertEquals(Upos.values().length + 2, seen(1).columns());
  }
}

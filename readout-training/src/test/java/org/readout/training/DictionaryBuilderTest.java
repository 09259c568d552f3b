package org.readout.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.analyzer.tag.TagDictionary;
import org.readout.analyzer.tag.TagPair;
import org.readout.analyzer.tag.WordTag;
import org.readout.language.Upos;

class DictionaryBuilderTest {
  private static GoldSentence word(String form, Upos upos, String xpos) {
    WordTag tag = new WordTag(upos, xpos, "_");
    return new GoldSentence(
        List.of(form), List.of(form), List.of(tag), new int[] {1}, List.of("root"));
  }

  @Test
  void aFrequentWordIsBoundToTheTagsItWasSeenWith() {
    TagDictionary dictionary =
        DictionaryBuilder.build(Collections.nCopies(20, word("the", Upos.DET, "DT")));
    assertTrue(dictionary.choice("the").single());
    assertEquals(0, dictionary.number(new TagPair(Upos.DET, "DT")));
  }

  @Test
  void aRareWordMayBeAnything() {
    List<GoldSentence> rare =
        List.of(word("coup", Upos.NOUN, "NN"), word("fled", Upos.VERB, "VBD"));
    assertFalse(DictionaryBuilder.build(rare).choice("coup").single());
  }

  @Test
  void aPairThatWasNeverSeenHasNoNumber() {
    TagDictionary dictionary = DictionaryBuilder.build(List.of(word("coup", Upos.NOUN, "NN")));
    assertEquals(-1, dictionary.number(new TagPair(Upos.VERB, "NN")));
  }
}

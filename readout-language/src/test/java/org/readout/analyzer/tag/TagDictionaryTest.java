package org.readout.analyzer.tag;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.readout.analyzer.model.ByteReader;
import org.readout.analyzer.model.ByteWriter;
import org.readout.language.Upos;

class TagDictionaryTest {
  private static final TagPair NOUN = new TagPair(Upos.NOUN, "NN");
  private static final TagPair VERB = new TagPair(Upos.VERB, "VB");
  private static final TagPair NAME = new TagPair(Upos.PROPN, "NNP");
  private static final TagDictionary DICTIONARY =
      new TagDictionary(
          List.of(NOUN, VERB, NAME),
          Map.of("attack", new int[] {0, 1}, "000", new int[] {0}),
          Map.of("0", "Number=Sing", "0 police", "Number=Plur"));

  private static byte[] written(TagDictionary dictionary) {
    ByteWriter out = new ByteWriter();
    dictionary.write(out);
    return out.bytes();
  }

  @Test
  void aDictionaryReadAndWrittenIsTheSame() {
    byte[] bytes = written(DICTIONARY);
    assertArrayEquals(bytes, written(TagDictionary.read(new ByteReader(bytes))));
  }

  @Test
  void numbersOfOneLengthAreOneWord() {
    assertTrue(DICTIONARY.choice("747").single());
    assertFalse(DICTIONARY.choice("7").single());
  }

  @Test
  void aChoiceIsMadeByTheSumOfBothTags() {
    float[] scores = new float[DICTIONARY.columns()];
    int[] verb = DICTIONARY.columnsOf(DICTIONARY.number(VERB));
    int[] name = DICTIONARY.columnsOf(DICTIONARY.number(NAME));
    scores[verb[0]] = 2;
    scores[verb[1]] = 1;
    scores[name[1]] = 2.5f;
    assertEquals(DICTIONARY.number(VERB), DICTIONARY.choice("unseen").best(scores));
  }

  @Test
  void aFrequentWordIsNothingThatItWasNotSeenAs() {
    float[] scores = new float[DICTIONARY.columns()];
    scores[DICTIONARY.columnsOf(DICTIONARY.number(NAME))[0]] = 100;
    assertEquals(DICTIONARY.number(NOUN), DICTIONARY.choice("attack").best(scores));
  }

  @Test
  void featuresAreTheWordsOwnBeforeThoseOfItsTags() {
    assertEquals("Number=Plur", DICTIONARY.tag("Police", 0).features());
    assertEquals("Number=Sing", DICTIONARY.tag("attack", 0).features());
    assertEquals("_", DICTIONARY.tag("attack", 1).features());
  }
}

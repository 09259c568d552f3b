package org.readout.analyzer.tag;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.readout.analyzer.model.ByteReader;
import org.readout.analyzer.model.ByteWriter;
import org.readout.language.Upos;

class TagDictionaryTest {
  private static final int UNIVERSAL = Upos.values().length;
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

  /** Scores that are zero but for some of universal tags and, in alphabetical order, Penn tags. */
  private static float[] scores(Map<Upos, Float> universal, float nn, float nnp, float vb) {
    float[] scores = new float[DICTIONARY.columns()];
    universal.forEach((tag, score) -> scores[tag.ordinal()] = score);
    scores[UNIVERSAL] = nn;
    scores[UNIVERSAL + 1] = nnp;
    scores[UNIVERSAL + 2] = vb;
    return scores;
  }

  private static String best(String form, float[] scores) {
    return DICTIONARY.best(form, scores).xpos();
  }

  @Test
  void thereIsAScoreForEachUniversalTagAndEachPennTag() {
    assertEquals(UNIVERSAL + 3, DICTIONARY.columns());
  }

  @Test
  void numbersOfOneLengthAreOneWord() {
    float[] verb = scores(Map.of(), 0, 0, 9);
    assertEquals("NN", best("747", verb));
    assertEquals("VB", best("7", verb));
  }

  @Test
  void aChoiceIsMadeByTheSumOfBothTags() {
    assertEquals("VB", best("unseen", scores(Map.of(Upos.VERB, 2f), 0, 2.5f, 1)));
    assertEquals("NNP", best("unseen", scores(Map.of(Upos.VERB, 1f), 0, 2.5f, 1)));
  }

  @Test
  void aFrequentWordIsNothingThatItWasNotSeenAs() {
    assertEquals("VB", best("attack", scores(Map.of(Upos.PROPN, 100f), 0, 100, 1)));
    assertEquals("NNP", best("Attack", scores(Map.of(Upos.PROPN, 100f), 0, 100, 1)));
  }

  @Test
  void theMoreFrequentOfEqualsIsTaken() {
    assertEquals("NN", best("attack", scores(Map.of(), 0, 0, 0)));
  }

  @Test
  void featuresAreTheWordsOwnBeforeThoseOfItsTags() {
    float[] noun = scores(Map.of(), 1, 0, 0);
    assertEquals("Number=Plur", DICTIONARY.best("Police", noun).features());
    assertEquals("Number=Sing", DICTIONARY.best("attack", noun).features());
    assertEquals("_", DICTIONARY.best("attack", scores(Map.of(), 0, 0, 1)).features());
  }
}

package org.readout.training.network;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.readout.training.network.Examples.Letters;

class ExamplesTest {
  private static final Tree ADVICE =
      HandmadeTrees.tree("Rebels X NNS 2 sbj", "attacked X VBD 0 root", "Tagra X NNP 2 unheard");
  private static final Corpus PLAIN = HandmadeTrees.corpus(HandmadeTrees.REBELS);
  private static final Corpus FULL =
      new Corpus(
          List.of(HandmadeTrees.REBELS),
          List.of(ADVICE),
          List.<String[]>of(new String[] {"O", "O", "B-PLACE"}));
  private static final Labels LABELS = Labels.of(List.of(FULL));
  private static final Vocabulary VOCABULARY = HandmadeTrees.vocabulary(FULL);
  private static final Examples EXAMPLES = new Examples(LABELS, VOCABULARY);

  private static Settings letters(int lowered, int raised, int titled) {
    return new Settings(4, 4, 4, 4, 1, 1, 0, 0, 1, 1, 1, lowered, raised, titled, 0);
  }

  @Test
  void lettersAreWrittenSmallOrLargeOrAsInHeadlines() {
    assertEquals("Rebels", Letters.AS_THEY_ARE.of("Rebels"));
    assertEquals("rebels", Letters.SMALL.of("Rebels"));
    assertEquals("REBELS", Letters.CAPITAL.of("Rebels"));
    assertEquals("Attacked", Letters.TITLE.of("attacked"));
    assertEquals("NATO", Letters.TITLE.of("NATO"));
    assertEquals("the", Letters.TITLE.of("the"));
    assertEquals("", Letters.TITLE.of(""));
  }

  @Test
  void aTreeBecomesNumbers() {
    Example example = EXAMPLES.of(FULL, 0);
    assertEquals(3, example.size());
    assertArrayEquals(new int[] {1, 3, 1}, example.heads());
    assertArrayEquals(new int[] {0, 2, 1}, example.relations());
    assertArrayEquals(new int[] {1, 2, 0}, example.xpos());
    assertArrayEquals(new int[] {1, 1, 0}, example.names());
  }

  @Test
  void whereNamesAreNotKnownNothingIsTaughtOfThem() {
    assertArrayEquals(new int[] {-1, -1, -1}, EXAMPLES.of(PLAIN, 0).names());
  }

  @Test
  void adviceIsSeenInRowsAndArcs() {
    Example advised = EXAMPLES.of(FULL, 0);
    Example plain = EXAMPLES.of(PLAIN, 0);
    assertArrayEquals(new int[] {1, 3, 1}, advised.advice().heads());
    assertEquals(0, plain.advice().heads().length);
    assertTrue(advised.rows()[0].length > plain.rows()[0].length);
  }

  @Test
  void aRelationThatAdviceNeverNamedBeforeCountsAsTheFirst() {
    Corpus other =
        new Corpus(
            List.of(HandmadeTrees.REBELS),
            List.of(
                HandmadeTrees.tree(
                    "Rebels X NNS 2 zzz", "attacked X VBD 0 root", "Tagra X NNP 2 unheard")),
            List.of());
    assertArrayEquals(new int[] {0, 0, 2}, EXAMPLES.of(other, 0).advice().kinds());
  }

  @Test
  void allSentencesOfAThousandCanBeInOtherLetters() {
    Example small = EXAMPLES.drawn(PLAIN, 0, letters(1000, 0, 0), new Random(1));
    Tree lower =
        HandmadeTrees.tree(
            "rebels NOUN NNS 2 nsubj", "attacked VERB VBD 0 root", "tagra PROPN NNP 2 obj");
    Example expected =
        EXAMPLES.drawn(HandmadeTrees.corpus(lower), 0, letters(0, 0, 0), new Random(1));
    assertArrayEquals(expected.rows(), small.rows());
  }

  @Test
  void rareWordsAreLeftOutNowAndThen() {
    int whole = EXAMPLES.of(PLAIN, 0).rows()[0].length;
    Random random = new Random(1);
    int left = 0;
    for (int i = 0; i < 1000; i++) {
      Example drawn = EXAMPLES.drawn(PLAIN, 0, letters(0, 0, 0), random);
      assertTrue(whole - drawn.rows()[0].length <= 2);
      left += drawn.rows()[0].length < whole ? 1 : 0;
    }
    assertEquals(200, left, 50);
  }
}

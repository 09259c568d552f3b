package org.readout.training.network;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
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

  /** The rows of the same tree with its words written so. */
  private static int[][] rows(String rebels, String attacked, String tagra) {
    Tree tree =
        HandmadeTrees.tree(
            rebels + " NOUN NNS 2 nsubj",
            attacked + " VERB VBD 0 root",
            tagra + " PROPN NNP 2 obj");
    return drawn(HandmadeTrees.corpus(tree), letters(0, 0, 0));
  }

  private static int[][] drawn(Corpus corpus, Settings settings) {
    return EXAMPLES.drawn(corpus, 0, settings, new Random(1)).rows();
  }

  @Test
  void asManySentencesOfAThousandAreInOtherLettersAsTheSettingsSay() {
    assertArrayEquals(rows("rebels", "attacked", "tagra"), drawn(PLAIN, letters(1000, 0, 0)));
    assertArrayEquals(rows("REBELS", "ATTACKED", "TAGRA"), drawn(PLAIN, letters(0, 1000, 0)));
    assertArrayEquals(rows("Rebels", "Attacked", "Tagra"), drawn(PLAIN, letters(0, 0, 1000)));
    assertArrayEquals(rows("Rebels", "attacked", "Tagra"), drawn(PLAIN, letters(0, 0, 0)));
  }

  /** In how many of 3,000 draws a verb is seen, as a whole, in certain letters. */
  private static int drawnAs(Letters letters, Settings settings) {
    Random random = new Random(2);
    String expected = rowsOfVerb(letters.of("attacked"));
    return (int)
        IntStream.range(0, 3000)
            .mapToObj(i -> EXAMPLES.drawn(verb("attacked"), 0, settings, random).rows()[0])
            .filter(rows -> Arrays.toString(rows).equals(expected))
            .count();
  }

  private static Corpus verb(String form) {
    return HandmadeTrees.corpus(HandmadeTrees.tree(form + " VERB VBD 0 root"));
  }

  private static String rowsOfVerb(String form) {
    return Arrays.toString(EXAMPLES.of(verb(form), 0).rows()[0]);
  }

  /** In a third of the draws, less the fifth of these that leaves out the whole word. */
  @Test
  void theSharesOfLettersFollowEachOther() {
    Settings thirds = letters(333, 333, 334);
    assertEquals(800, drawnAs(Letters.SMALL, thirds), 100);
    assertEquals(800, drawnAs(Letters.CAPITAL, thirds), 100);
    assertEquals(800, drawnAs(Letters.TITLE, thirds), 100);
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

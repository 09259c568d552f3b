package org.readout.training.network;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class VocabularyTest {
  private static final Corpus CORPUS =
      HandmadeTrees.corpus(HandmadeTrees.REBELS, HandmadeTrees.TROOPS, HandmadeTrees.TROOPS);

  /** Settings under which features have rows that were seen so often. */
  private static Settings seen(int least, int leastForms) {
    return new Settings(4, 4, 4, 4, 1, 1, 0, 0, least, leastForms, 1, 0, 0, 0, 0);
  }

  private static Vocabulary vocabulary(Settings settings) {
    return new Vocabulary(List.of(CORPUS), HandmadeTrees.SIGHT, HandmadeTrees.LISTS, settings);
  }

  /** The highest share of a form's rows that is left out: that of the whole word. */
  private static double drop(Vocabulary vocabulary, String form) {
    return Arrays.stream(vocabulary.rows(form)).mapToDouble(vocabulary::drop).max().orElse(0);
  }

  @Test
  void rareFormsAreLeftOutMoreOften() {
    Vocabulary vocabulary = vocabulary(seen(1, 1));
    assertEquals(0.25 / 1.25, drop(vocabulary, "Rebels"), 1e-6);
    assertEquals(0.25 / 2.25, drop(vocabulary, "Troops"), 1e-6);
  }

  @Test
  void whatWordsShareIsNeverLeftOut() {
    Vocabulary vocabulary = vocabulary(seen(1, 1));
    assertEquals(
        2,
        Arrays.stream(vocabulary.rows("Rebels")).filter(row -> vocabulary.drop(row) > 0).count());
    assertEquals(0, drop(vocabulary, "Novels"));
    assertTrue(vocabulary.rows("Novels").length > 0);
  }

  @Test
  void whatIsSeenTooSeldomHasNoRow() {
    assertEquals(0, drop(vocabulary(seen(1, 2)), "Rebels"));
    assertTrue(drop(vocabulary(seen(1, 2)), "Troops") > 0);
    assertEquals(0, vocabulary(seen(9, 9)).rows().size());
    assertTrue(vocabulary(seen(3, 1)).rows().size() < vocabulary(seen(2, 1)).rows().size());
  }

  @Test
  void aFormAndFeaturesOfAdviceHaveTheirRowsTogether() {
    Tree advice = HandmadeTrees.TROOPS;
    Vocabulary vocabulary =
        HandmadeTrees.vocabulary(new Corpus(List.of(advice), List.of(advice), List.of()));
    int[] features = AdviceFeatures.of(advice, 0);
    int[] form = vocabulary.rows("Troops");
    int[] all = vocabulary.rows("Troops", features);
    assertEquals(form.length + features.length, all.length);
    assertArrayEquals(form, Arrays.copyOf(all, form.length));
    assertArrayEquals(form, vocabulary.rows("Troops", new int[] {12345}));
  }

  @Test
  void theOrderOfCorporaDoesNotMatter() {
    Corpus other = HandmadeTrees.corpus(HandmadeTrees.tree("Ana PROPN NNP 0 root"));
    assertArrayEquals(
        HandmadeTrees.vocabulary(CORPUS, other).rows("Troops"),
        HandmadeTrees.vocabulary(other, CORPUS).rows("Troops"));
  }
}

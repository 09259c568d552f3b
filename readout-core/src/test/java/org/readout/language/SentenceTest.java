package org.readout.language;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.model.Span;

class SentenceTest {
  /** "The envoy left the old port", each word with its head. */
  private static final Sentence SENTENCE =
      sentence(List.of("The", "envoy", "left", "the", "old", "port"), 1, 2, -1, 5, 5, 2);

  private static Sentence sentence(List<String> forms, int... heads) {
    List<Word> words = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < heads.length; i++) {
      Span span = new Span(start, start + forms.get(i).length());
      words.add(new Word(span, forms.get(i), forms.get(i), Upos.NOUN, "NN", "_", heads[i], "dep"));
      start = span.end() + 1;
    }
    return new Sentence(0, new Span(0, start), words);
  }

  @Test
  void childrenStandInTextOrder() {
    assertArrayEquals(new int[] {1, 5}, SENTENCE.children(2));
    assertArrayEquals(new int[] {3, 4}, SENTENCE.children(5));
    assertArrayEquals(new int[0], SENTENCE.children(0));
  }

  @Test
  void theRootIsTheFirstWordWithoutAHead() {
    assertEquals(2, SENTENCE.root());
    assertEquals(0, sentence(List.of("Yes", "No"), -1, -1).root());
  }

  @Test
  void aWordDominatesItselfAndAllBelowIt() {
    assertTrue(SENTENCE.dominates(2, 4));
    assertTrue(SENTENCE.dominates(4, 4));
    assertFalse(SENTENCE.dominates(1, 5));
  }

  @Test
  void aPlaceBetweenTwoWordsBelongsToTheNext() {
    assertEquals(1, SENTENCE.wordAt(4));
    assertEquals(1, SENTENCE.wordAt(3));
    assertEquals(5, SENTENCE.wordAt(1_000));
  }

  @Test
  void aHeadOutsideTheSentenceIsRefusedByItsWord() {
    IllegalArgumentException refusal =
        assertThrows(
            IllegalArgumentException.class, () -> sentence(List.of("The", "envoy"), 7, -1));
    assertEquals("head 7 of \"The\" is outside the sentence", refusal.getMessage());
  }

  @Test
  void aSentenceThatGoesRoundWithoutARootIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> sentence(List.of("The", "envoy"), 1, 0));
  }
}

package org.readout.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class MentionTest {
  private static final String TEXT = "The minister, he said, will go.";

  @Test
  void aMentionCopiesTheWordsOfItsSpan() {
    assertEquals("minister", Mention.at(new Span(4, 12), TEXT).text());
  }

  @Test
  void aMentionInPiecesDoesNotCoverWhatLiesBetween() {
    Mention content =
        new Mention("The minister … will go", List.of(new Span(0, 12), new Span(23, 30)));
    assertTrue(content.covers(new Span(4, 12)));
    assertFalse(content.covers(new Span(14, 21)));
    assertEquals(new Span(0, 30), content.extent());
  }

  @Test
  void piecesThatTouchOrRunBackwardsAreRefused() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new Mention("x", List.of(new Span(0, 3), new Span(3, 5))));
    assertThrows(IllegalArgumentException.class, () -> new Mention("x", List.of()));
  }
}

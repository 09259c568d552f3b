package org.readout.training.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.readout.analyzer.model.ByteWriter;
import org.readout.analyzer.names.NameLists;

class NameWordsTest {
  private static final int LARGEST = 400_000;
  private static final NameLists LISTS = NameWords.lists();

  private static boolean stands(String word, int bit) {
    return (LISTS.of(word) >> bit & 1) == 1;
  }

  @Test
  void aWordStandsInEveryListThatHoldsIt() {
    assertTrue(stands("Kenyatta", 13), "surname");
    assertTrue(stands("maria", 8), "given name");
    assertTrue(stands("Peru", 9), "country");
    assertTrue(stands("Peruvian", 14), "nationality");
    assertTrue(stands("Peruvians", 14), "nationalities");
    assertTrue(stands("Frenchmen", 14), "nationalities");
    assertTrue(stands("Inc.", 19), "firm");
    assertNotEquals(0, LISTS.of("NATO"));
    assertEquals(0, LISTS.of("walked"));
  }

  @Test
  void theListsTakeLittleRoomInAModel() {
    ByteWriter out = new ByteWriter();
    LISTS.write(out);
    assertTrue(out.bytes().length < LARGEST, out.bytes().length + " bytes");
  }
}

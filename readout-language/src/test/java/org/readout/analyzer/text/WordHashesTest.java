package org.readout.analyzer.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordHashesTest {
  private static int hash(String word) {
    return WordHashes.of(word, 0, word.length());
  }

  @Test
  void caseDigitsAndApostrophesDoNotCount() {
    assertEquals(hash("don't"), hash("Don’T"));
    assertEquals(hash("1987"), hash("2031"));
    assertNotEquals(hash("envoy"), hash("envoys"));
  }

  @Test
  void holdsWhatWasPutIn() {
    List<String> words =
        IntStream.range(0, 300).mapToObj(i -> "w" + Character.toString('ā' + i)).toList();
    WordHashes hashes = WordHashes.of(words);
    assertTrue(words.stream().allMatch(word -> hashes.contains(hash(word))));
    assertFalse(hashes.contains(hash("other")));
  }

  @Test
  void noWordsHoldNothing() {
    assertFalse(WordHashes.of(List.of()).contains(hash("envoy")));
  }
}

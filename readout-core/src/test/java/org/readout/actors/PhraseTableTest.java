package org.readout.actors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.readout.actors.PhraseTable.Found;

final class PhraseTableTest {
  private static PhraseTable<String> table(String... phrases) {
    Map<String, String> filed = new HashMap<>();
    for (String phrase : phrases) {
      filed.put(PhraseTable.key(phrase), phrase);
    }
    return new PhraseTable<>(filed);
  }

  private static Optional<String> at(PhraseTable<String> table, int first, String... words) {
    return table.longestAt(words, words, first).map(Found::value);
  }

  @Test
  void theLongestPhraseIsFound() {
    PhraseTable<String> table = table("Bank", "Bank of Ruritania", "Bank of");
    assertEquals(
        Optional.of("Bank of Ruritania"), at(table, 1, "the", "Bank", "of", "Ruritania", "said"));
  }

  @Test
  void aPhraseIsFoundWhateverTheCutsBetweenItsWords() {
    PhraseTable<String> table = table("al-Zenda");
    assertEquals(Optional.of("al-Zenda"), at(table, 0, "al", "-", "Zenda"));
    assertEquals(Optional.of("al-Zenda"), at(table, 0, "al-Zenda"));
  }

  @Test
  void partOfAWordIsNoPhrase() {
    assertEquals(Optional.empty(), at(table("Bank"), 0, "Banking"));
    assertEquals(Optional.empty(), at(table("Banking"), 0, "Bank"));
  }

  @Test
  void theLastWordMayBeLookedUpByItsLemma() {
    Optional<Found<String>> found =
        table("police officer")
            .longestAt(new String[] {"police", "officers"}, new String[] {"police", "officer"}, 0);
    assertEquals(1, found.orElseThrow().last());
  }

  @Test
  void anEmptyTableFindsNothing() {
    assertTrue(at(table(), 0, "Ruritania").isEmpty());
  }

  @Test
  void everyPhraseOfARandomTableIsFoundWhole() {
    Random random = new Random(7);
    for (int i = 0; i < 200; i++) {
      String[] phrases = new String[1 + random.nextInt(12)];
      for (int j = 0; j < phrases.length; j++) {
        phrases[j] = letters(random);
      }
      PhraseTable<String> table = table(phrases);
      for (String phrase : phrases) {
        assertEquals(Optional.of(phrase), at(table, 0, phrase.split("")));
      }
    }
  }

  private static String letters(Random random) {
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i <= random.nextInt(5); i++) {
      letters.append((char) ('a' + random.nextInt(3)));
    }
    return letters.toString();
  }
}

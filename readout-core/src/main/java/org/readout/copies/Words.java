package org.readout.copies;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/**
 * The words of a text as hashes, in order, each told to be plain, a figure or a name. Case,
 * punctuation and the commas of figures leave no trace.
 */
final class Words {
  static final byte PLAIN = 0;
  static final byte FIGURE = 1;
  static final byte NAME = 2;

  private final Set<String> figures;
  private long[] hashes = new long[256];
  private byte[] kinds = new byte[256];
  private int count;

  private Words(Set<String> figures) {
    this.figures = figures;
  }

  /**
   * Cuts a text into words.
   *
   * @param figures words that tell a number
   */
  static Words of(String text, Set<String> figures) {
    Words words = new Words(figures);
    int at = 0;
    while (at < text.length()) {
      int end = endOfWord(text, at);
      if (end > at) {
        words.add(text.substring(at, end));
      }
      at = Math.max(end, at + 1);
    }
    return words;
  }

  int count() {
    return count;
  }

  long hash(int index) {
    return hashes[index];
  }

  byte kind(int index) {
    return kinds[index];
  }

  /** One hash for all words in their order. */
  long all(long start) {
    long hash = start;
    for (int i = 0; i < count; i++) {
      hash = Mixing.chain(hash, hashes[i]);
    }
    return Mixing.mix(hash);
  }

  private void add(String word) {
    if (count == hashes.length) {
      hashes = Arrays.copyOf(hashes, 2 * count);
      kinds = Arrays.copyOf(kinds, 2 * count);
    }
    String lower = word.toLowerCase(Locale.ROOT);
    kinds[count] = kind(word, lower);
    hashes[count] = hash(lower);
    count++;
  }

  private byte kind(String word, String lower) {
    if (figures.contains(lower) || word.chars().anyMatch(Character::isDigit)) {
      return FIGURE;
    }
    return Character.isUpperCase(word.charAt(0)) ? NAME : PLAIN;
  }

  private static long hash(String word) {
    long hash = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      hash = c == ',' ? hash : Mixing.chain(hash, c);
    }
    return Mixing.mix(hash);
  }

  /** Where the word that begins at a place ends; the place itself where none begins. */
  private static int endOfWord(String text, int at) {
    int end = at;
    while (end < text.length() && (isInWord(text.charAt(end)) || isBetween(text, end, at))) {
      end++;
    }
    return end;
  }

  private static boolean isInWord(char c) {
    return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
  }

  /** A point or comma between digits, as in 1,200.5. */
  private static boolean isBetween(String text, int at, int begin) {
    char c = text.charAt(at);
    return (c == '.' || c == ',')
        && at > begin
        && at + 1 < text.length()
        && Character.isDigit(text.charAt(at - 1))
        && Character.isDigit(text.charAt(at + 1));
  }
}

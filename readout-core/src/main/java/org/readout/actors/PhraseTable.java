package org.readout.actors;

import java.util.Optional;
import java.util.TreeMap;

/**
 * Phrases of one or more words with what they mean, found in a run of words whatever the cuts
 * between them: "al-Shabaab" is found as one word or three.
 */
final class PhraseTable<T> {
  private static final int LONGEST = 12;

  private final TreeMap<String, T> entries = new TreeMap<>();

  /** A phrase in a sentence, from its first to its last word. */
  record Found<T>(int first, int last, T value) {
    boolean holds(int word) {
      return first <= word && word <= last;
    }
  }

  /** Files a phrase; one that is there already stays. */
  void add(String phrase, T value) {
    entries.putIfAbsent(Folding.fold(phrase).replace(" ", ""), value);
  }

  /**
   * The longest phrase that begins with a word.
   *
   * @param words the sentence's words as they are looked up
   * @param lastWords the same, as the last word of a phrase may also be looked up
   */
  Optional<Found<T>> longestAt(String[] words, String[] lastWords, int first) {
    Optional<Found<T>> longest = Optional.empty();
    String before = "";
    for (int last = first; last < words.length && last < first + LONGEST; last++) {
      T value = entries.getOrDefault(before + words[last], entries.get(before + lastWords[last]));
      if (value != null) {
        longest = Optional.of(new Found<>(first, last, value));
      }
      before += words[last];
      if (!begins(before)) {
        return longest;
      }
    }
    return longest;
  }

  private boolean begins(String key) {
    String next = entries.higherKey(key);
    return next != null && next.startsWith(key);
  }
}

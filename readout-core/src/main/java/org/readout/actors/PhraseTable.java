package org.readout.actors;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readout.language.Spelling;

/**
 * Phrases of one or more words with what they mean, found in a run of words whatever the cuts
 * between them: "al-Shabaab" is found as one word or three.
 */
final class PhraseTable<T> {
  private final Node<T> root = new Node<>();

  /** A phrase in a sentence, from its first to its last word. */
  record Found<T>(int first, int last, T value) {
    boolean holds(int word) {
      return first <= word && word <= last;
    }
  }

  /** What may follow the letters read so far, and what they mean if they end here. */
  private static final class Node<T> {
    private char[] letters = {};

    @SuppressWarnings({"unchecked", "rawtypes"})
    private Node<T>[] next = new Node[0];

    private @Nullable T value;

    @Nullable Node<T> after(char letter) {
      for (int i = 0; i < letters.length; i++) {
        if (letters[i] == letter) {
          return next[i];
        }
      }
      return null;
    }

    Node<T> grown(char letter) {
      Node<T> there = after(letter);
      if (there != null) {
        return there;
      }
      letters = Arrays.copyOf(letters, letters.length + 1);
      next = Arrays.copyOf(next, letters.length);
      letters[letters.length - 1] = letter;
      next[letters.length - 1] = new Node<>();
      return next[letters.length - 1];
    }

    @Nullable Node<T> after(String word) {
      Node<T> at = this;
      for (int i = 0; i < word.length() && at != null; i++) {
        at = at.after(word.charAt(i));
      }
      return at;
    }
  }

  /** Files a phrase; one that is there already stays. */
  void add(String phrase, T value) {
    Node<T> at = root;
    for (char letter : Spelling.fold(phrase).replace(" ", "").toCharArray()) {
      at = at.grown(letter);
    }
    if (at.value == null) {
      at.value = value;
    }
  }

  /**
   * The longest phrase that begins with a word.
   *
   * @param words the sentence's words as they are looked up
   * @param lastWords the same, as the last word of a phrase may also be looked up
   */
  Optional<Found<T>> longestAt(String[] words, String[] lastWords, int first) {
    Optional<Found<T>> longest = Optional.empty();
    Node<T> before = root;
    for (int last = first; last < words.length && before != null; last++) {
      Node<T> after = before.after(words[last]);
      Node<T> meant = valued(after) ? after : before.after(lastWords[last]);
      if (meant != null && meant.value != null) {
        longest = Optional.of(new Found<>(first, last, meant.value));
      }
      before = after;
    }
    return longest;
  }

  private static boolean valued(@Nullable Node<?> node) {
    return node != null && node.value != null;
  }
}

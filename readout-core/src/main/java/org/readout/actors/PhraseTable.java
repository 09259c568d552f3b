package org.readout.actors;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.language.Spelling;

/**
 * Phrases of one or more words with what they mean, found in a run of words whatever the cuts
 * between them: "al-Shabaab" is found as one word or three. Kept sorted, so that thousands of
 * phrases load at once and a look-up takes a few comparisons.
 */
final class PhraseTable<T> {
  private final String[] keys;
  private final List<T> values;

  /** A phrase in a sentence, from its first to its last word. */
  record Found<T>(int first, int last, T value) {
    boolean holds(int word) {
      return first <= word && word <= last;
    }
  }

  /** The phrases from one to before another that begin with the {@code depth} letters read. */
  private record Range(int from, int to, int depth) {
    boolean empty() {
      return from >= to;
    }
  }

  /** A table of phrases that are spelt as {@link #key} has them. */
  PhraseTable(Map<String, T> phrases) {
    keys = phrases.keySet().toArray(String[]::new);
    Arrays.sort(keys);
    values = new ArrayList<>(keys.length);
    for (String key : keys) {
      values.add(phrases.get(key));
    }
  }

  /** How a phrase is filed: without accents and blanks. */
  static String key(String phrase) {
    return Spelling.fold(phrase).replace(" ", "");
  }

  /**
   * The longest phrase that begins with a word.
   *
   * @param words the sentence's words as they are looked up
   * @param lastWords the same, as the last word of a phrase may also be looked up
   */
  Optional<Found<T>> longestAt(String[] words, String[] lastWords, int first) {
    Optional<Found<T>> longest = Optional.empty();
    Range before = new Range(0, keys.length, 0);
    for (int last = first; last < words.length && !before.empty(); last++) {
      Range after = narrowed(before, words[last]);
      Range meant = whole(after) ? after : narrowed(before, lastWords[last]);
      if (whole(meant)) {
        longest = Optional.of(new Found<>(first, last, values.get(meant.from())));
      }
      before = after;
    }
    return longest;
  }

  /** The phrases that stand in a run of words, the longest first of those that begin alike. */
  List<Found<T>> allIn(String[] words, String[] lastWords) {
    List<Found<T>> found = new ArrayList<>();
    int next = 0;
    while (next < words.length) {
      Optional<Found<T>> here = longestAt(words, lastWords, next);
      here.ifPresent(found::add);
      next = here.map(Found::last).orElse(next) + 1;
    }
    return found;
  }

  /** Whether a phrase ends where the letters read so far end: it sorts before all longer ones. */
  private boolean whole(Range range) {
    return !range.empty() && range.depth() > 0 && keys[range.from()].length() == range.depth();
  }

  private Range narrowed(Range range, String word) {
    int from = firstNotBefore(range, word, 0);
    int to = firstNotBefore(new Range(from, range.to(), range.depth()), word, 1);
    return new Range(from, to, range.depth() + word.length());
  }

  /** The first phrase whose next letters, compared with a word, give at least {@code least}. */
  private int firstNotBefore(Range range, String word, int least) {
    int low = range.from();
    int high = range.to();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (compare(keys[middle], range.depth(), word) < least) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Negative, zero or positive as a phrase goes on from a letter before, with or after a word. */
  private static int compare(String key, int from, String word) {
    for (int i = 0; i < word.length(); i++) {
      if (from + i >= key.length()) {
        return -1;
      }
      int difference = Integer.signum(key.charAt(from + i) - word.charAt(i));
      if (difference != 0) {
        return difference;
      }
    }
    return 0;
  }
}

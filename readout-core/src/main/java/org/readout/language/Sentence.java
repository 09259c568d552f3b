package org.readout.language;

import java.util.List;
import org.readout.model.Span;

/** One sentence: its words in text order and the tree over them. */
public final class Sentence {
  private final int index;
  private final Span span;
  private final List<Word> words;
  private final int[][] children;
  private final int root;

  /**
   * @param index place in the report, from 0
   * @param words each with a head in this sentence or -1; no circles; at least one word
   */
  public Sentence(int index, Span span, List<Word> words) {
    this.index = index;
    this.span = span;
    this.words = List.copyOf(words);
    this.children = childrenOf(this.words);
    this.root = rootOf(this.words);
  }

  private static int[][] childrenOf(List<Word> words) {
    int[] counts = new int[words.size()];
    for (Word word : words) {
      if (word.head() >= words.size()) {
        throw new IllegalArgumentException(
            "head %d of \"%s\" is outside the sentence".formatted(word.head(), word.form()));
      }
      if (word.head() >= 0) {
        counts[word.head()]++;
      }
    }
    int[][] children = new int[words.size()][];
    for (int i = 0; i < children.length; i++) {
      children[i] = new int[counts[i]];
    }
    int[] filled = new int[words.size()];
    for (int i = 0; i < words.size(); i++) {
      int head = words.get(i).head();
      if (head >= 0) {
        children[head][filled[head]++] = i;
      }
    }
    return children;
  }

  private static int rootOf(List<Word> words) {
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).head() < 0) {
        return i;
      }
    }
    throw new IllegalArgumentException(
        "a sentence of %d words has no root".formatted(words.size()));
  }

  public int index() {
    return index;
  }

  public Span span() {
    return span;
  }

  public List<Word> words() {
    return words;
  }

  public Word word(int i) {
    return words.get(i);
  }

  public int size() {
    return words.size();
  }

  /** Index of the first word without a head. */
  public int root() {
    return root;
  }

  /**
   * Indices of the words that {@code i} governs, in text order; the caller must not write to it.
   */
  public int[] children(int i) {
    return children[i];
  }

  /** Whether {@code ancestor} is {@code i} or governs it, however far above. */
  public boolean dominates(int ancestor, int i) {
    for (int at = i; at >= 0; at = words.get(at).head()) {
      if (at == ancestor) {
        return true;
      }
    }
    return false;
  }

  /** Index of the word that covers or follows the text position, or the last word. */
  public int wordAt(int position) {
    for (int i = 0; i < words.size(); i++) {
      if (position < words.get(i).span().end()) {
        return i;
      }
    }
    return words.size() - 1;
  }
}

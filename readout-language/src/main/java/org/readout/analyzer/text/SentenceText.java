package org.readout.analyzer.text;

import java.util.List;
import org.readout.model.Span;

/**
 * Where one sentence and its words stand in a text.
 *
 * @param words in text order, none empty, none overlapping; at least one
 */
public record SentenceText(List<Span> words) {
  public SentenceText {
    words = List.copyOf(words);
    if (words.isEmpty()) {
      throw new IllegalArgumentException("a sentence without words");
    }
  }

  /** From the first word's start to the last word's end. */
  public Span span() {
    return new Span(words.get(0).start(), words.get(words.size() - 1).end());
  }
}

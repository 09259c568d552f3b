package org.readout.analyzer.text;

import java.util.List;

/** Cuts raw text into sentences and words. Safe for use by many threads at once. */
public final class TextSplitter {
  private final WordLists lists;

  private TextSplitter(WordLists lists) {
    this.lists = lists;
  }

  /** The splitter for English, with the lists that ship with the analyzer. */
  public static TextSplitter load() {
    return new TextSplitter(WordLists.load());
  }

  /**
   * The sentences of a text in order. Every character that is not blank lies in exactly one word.
   * Words of more than 1,000 characters and sentences of more than 300 words are cut.
   */
  public List<SentenceText> split(String text) {
    return new SentenceEnds(text, WordCutter.cut(text, lists), lists).sentences();
  }
}

package org.readout.analyzer.text;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts raw text into sentences and words. Safe for use by many threads at once. */
public final class TextSplitter {
  private static final Pattern DATE_LINE =
      Pattern.compile(
          "\\s*date:?[ \\t]+\\d+[-/.]\\d+[-/.]\\d+(?![\\w-])", Pattern.CASE_INSENSITIVE);

  private final WordLists lists;
  private final WordKinds kinds;
  private final EndChoice choice;

  private TextSplitter(WordLists lists, WordKinds kinds, EndChoice choice) {
    this.kinds = kinds;
    this.lists = lists;
    this.choice = choice;
  }

  /** The splitter for English, with the lists that ship with the analyzer. */
  public static TextSplitter load() {
    return with(EndWeights.load());
  }

  /** A splitter for English with given weights. */
  public static TextSplitter with(EndWeights weights) {
    return with(weights.kinds(), weights);
  }

  /** A splitter for English that lets another decide where sentences end. */
  public static TextSplitter with(WordKinds kinds, EndChoice choice) {
    return new TextSplitter(WordLists.load(), kinds, choice);
  }

  /**
   * The sentences of a text in order. A date line at its head, "date 2031-05-04", is none of them;
   * every other character that is not blank lies in exactly one word. Words of more than 1,000
   * characters and sentences of more than 300 words are cut.
   */
  public List<SentenceText> split(String text) {
    int head = dateLine(text);
    String body = " ".repeat(head) + text.substring(head);
    return new SentenceEnds(body, WordCutter.cut(body, lists), lists, kinds, choice).sentences();
  }

  /** Where the date line at the head of a text ends; 0 where there is none. */
  private static int dateLine(String text) {
    Matcher line = DATE_LINE.matcher(text);
    return line.lookingAt() ? line.end() : 0;
  }
}

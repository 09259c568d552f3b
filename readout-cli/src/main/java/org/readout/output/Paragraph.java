package org.readout.output;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.model.Span;

/** Finds the paragraphs of a text: stretches between blank lines, or between lines without them. */
final class Paragraph {
  private static final Pattern BLANK_LINES = Pattern.compile("\\s*\\n[ \\t\\r]*\\n\\s*");
  private static final Pattern LINE_ENDS = Pattern.compile("\\s*\\R\\s*");

  private Paragraph() {}

  /** The paragraphs in order, without the blanks between them; none of them empty. */
  static List<Span> of(String text) {
    boolean blankLines = BLANK_LINES.matcher(text.strip()).find();
    return between(text, blankLines ? BLANK_LINES : LINE_ENDS);
  }

  private static List<Span> between(String text, Pattern gap) {
    List<Span> paragraphs = new ArrayList<>();
    Matcher gaps = gap.matcher(text);
    int from = text.length() - text.stripLeading().length();
    int end = text.stripTrailing().length();
    while (from < end) {
      int to = gaps.find(from) ? Math.min(gaps.start(), end) : end;
      paragraphs.add(new Span(from, to));
      from = to < end ? gaps.end() : end;
    }
    return paragraphs;
  }
}

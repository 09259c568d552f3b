package org.readout.analyzer.text;

import java.util.Arrays;

/**
 * Tells which line breaks of a text end a sentence: blank lines, list items, indented beginnings,
 * and lines that end early though the next word had room. In a text wrapped at some width the
 * others do not.
 */
final class Lines {
  private static final int NARROWEST_WRAP = 40;
  private static final String BULLETS = "-*•·–—●▪■◦○‣⁃>";

  private final String text;
  private int[] breaks = new int[16];
  private int size;

  private Lines(String text) {
    this.text = text;
  }

  /** Positions of line breaks that end a sentence, rising. */
  static int[] breaks(String text) {
    Lines lines = new Lines(text);
    lines.find();
    return Arrays.copyOf(lines.breaks, lines.size);
  }

  private void find() {
    int block = 0;
    while (block < text.length()) {
      int end = blockEnd(block);
      within(block, end);
      add(end);
      block = end + 1;
    }
  }

  /** The line break before a blank line, or the text's end. */
  private int blockEnd(int from) {
    int line = from;
    while (true) {
      int end = lineEnd(line);
      if (end >= text.length()
          || blankLine(end + 1)
          || text.charAt(end) == '\f'
          || text.charAt(end) == '\u2029') {
        return end;
      }
      line = end + 1;
    }
  }

  private void within(int from, int to) {
    int width = widest(from, to);
    int line = from;
    for (int end = lineEnd(line); end < to; end = lineEnd(line)) {
      int next = end + 1;
      if (parted(line, end, next, width)) {
        add(end);
      }
      line = next;
    }
  }

  private boolean parted(int line, int end, int next, int width) {
    int first = skipBlanks(next);
    if (bullet(first) || skipBlanks(line) - line + 1 < first - next) {
      return true;
    }
    int c = text.codePointAt(first);
    if (Letters.lower(c)) {
      return false;
    }
    int length = trimmedEnd(line, end) - line;
    return width < NARROWEST_WRAP || length + 1 + wordLength(first) < width - width / 8;
  }

  private boolean bullet(int at) {
    if (at + 1 >= text.length() || !Letters.blank(text.charAt(at + 1)) && text.charAt(at) != '•') {
      return false;
    }
    return BULLETS.indexOf(text.charAt(at)) >= 0;
  }

  private int widest(int from, int to) {
    int widest = 0;
    for (int line = from; line < to; line = lineEnd(line) + 1) {
      widest = Math.max(widest, trimmedEnd(line, lineEnd(line)) - line);
    }
    return widest;
  }

  private int wordLength(int at) {
    int end = at;
    while (end < text.length() && !Letters.blank(text.charAt(end))) {
      end++;
    }
    return end - at;
  }

  private int trimmedEnd(int from, int end) {
    int trimmed = end;
    while (trimmed > from && Letters.blank(text.charAt(trimmed - 1))) {
      trimmed--;
    }
    return trimmed;
  }

  private int skipBlanks(int from) {
    int at = from;
    while (at < text.length() - 1 && Letters.blank(text.charAt(at)) && !lineBreak(at)) {
      at++;
    }
    return Math.min(at, text.length() - 1);
  }

  private boolean blankLine(int from) {
    int at = from;
    while (at < text.length() && !lineBreak(at)) {
      if (!Letters.blank(text.charAt(at))) {
        return false;
      }
      at++;
    }
    return true;
  }

  private int lineEnd(int from) {
    int end = from;
    while (end < text.length() && !lineBreak(end)) {
      end++;
    }
    return end;
  }

  /** A line feed, or a carriage return that no line feed follows. */
  private boolean lineBreak(int at) {
    char c = text.charAt(at);
    if (c == '\r') {
      return at + 1 >= text.length() || text.charAt(at + 1) != '\n';
    }
    return c == '\n' || c == '\f' || c == '\u2028' || c == '\u2029' || c == '\u0085';
  }

  private void add(int at) {
    if (size == breaks.length) {
      breaks = Arrays.copyOf(breaks, size * 2);
    }
    breaks[size++] = at;
  }
}

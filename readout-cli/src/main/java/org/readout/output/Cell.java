package org.readout.output;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** One field of a table: lines of styled words, broken where they are too long for it. */
final class Cell {
  private static final String INDENT = "  ";
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private final List<List<Styled>> lines = new ArrayList<>();

  /** Adds a line made of pieces that stand side by side. */
  Cell line(Styled... pieces) {
    lines.add(List.of(pieces));
    return this;
  }

  /** A line as it is shown. */
  record Shown(String text, int width) {}

  /** The lines broken to a width; what goes on from the line above is indented. */
  List<Shown> shown(int width, boolean colour) {
    List<Shown> shown = new ArrayList<>();
    for (List<Styled> line : lines) {
      Breaker breaker = new Breaker(width, colour);
      line.forEach(breaker::add);
      shown.addAll(breaker.lines());
    }
    return shown;
  }

  /** Fills lines word by word. */
  private static final class Breaker {
    private final int width;
    private final boolean colour;
    private final List<Shown> lines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int used;

    Breaker(int width, boolean colour) {
      this.width = width;
      this.colour = colour;
    }

    void add(Styled piece) {
      BLANKS
          .splitAsStream(piece.words())
          .filter(word -> !word.isEmpty())
          .forEach(word -> addWord(word, piece.style()));
    }

    List<Shown> lines() {
      endLine();
      return lines;
    }

    private void addWord(String word, Style style) {
      int length = length(word);
      if (used + (used > 0 ? 1 : 0) + length > width && used > INDENT.length()) {
        endLine();
        text.append(INDENT);
        used = INDENT.length();
      } else if (used > 0) {
        text.append(' ');
        used++;
      }
      String fitting = length <= width - used ? word : shortened(word, width - used);
      text.append(colour ? style.around(fitting) : fitting);
      used += length(fitting);
    }

    private void endLine() {
      lines.add(new Shown(text.toString(), used));
      text.setLength(0);
      used = 0;
    }

    private static String shortened(String word, int room) {
      return word.substring(0, word.offsetByCodePoints(0, Math.max(0, room - 1))) + "…";
    }

    private static int length(String words) {
      return words.codePointCount(0, words.length());
    }
  }
}

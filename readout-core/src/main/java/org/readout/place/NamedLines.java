package org.readout.place;

import java.util.ArrayList;
import java.util.List;
import org.readout.language.Spelling;

/**
 * The lines of a table that is sorted by its first cells without accents, searched where they
 * stand, so that nothing need be read before the first question.
 */
final class NamedLines {
  private final String text;
  private final int from;

  NamedLines(String text) {
    this.text = text;
    this.from = afterHeader(text);
  }

  private static int afterHeader(String text) {
    int at = 0;
    while (at < text.length() && text.charAt(at) == '#') {
      at = text.indexOf('\n', at) + 1;
    }
    return Math.max(text.indexOf('\n', at) + 1, 0);
  }

  /** All lines of a folded name. */
  List<String> lines(String name) {
    int at = firstNotBelow(name);
    List<String> lines = new ArrayList<>();
    while (at < text.length() && nameAt(at).equals(name)) {
      lines.add(text.substring(at, lineEnd(at)));
      at = lineEnd(at) + 1;
    }
    return lines;
  }

  /** Where the first line begins whose name is not before the given one. */
  private int firstNotBelow(String name) {
    int low = from;
    int high = text.length();
    while (low < high) {
      int line = lineStart((low + high) >>> 1);
      if (nameAt(line).compareTo(name) < 0) {
        low = lineEnd(line) + 1;
      } else {
        high = line;
      }
    }
    return Math.min(low, text.length());
  }

  private int lineStart(int at) {
    return Math.max(text.lastIndexOf('\n', at - 1) + 1, from);
  }

  private int lineEnd(int at) {
    int end = text.indexOf('\n', at);
    return end < 0 ? text.length() : end;
  }

  private String nameAt(int line) {
    return Spelling.fold(text.substring(line, text.indexOf('\t', line)));
  }
}

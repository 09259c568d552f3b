package org.readout.output;

/** Turns places in a text counted in UTF-16 units into places counted in Unicode code points. */
final class CodePoints {
  private final int[] before;

  /** For one text. Costs nothing where it has no character beyond the basic plane. */
  CodePoints(String text) {
    boolean plain = text.chars().noneMatch(c -> Character.isLowSurrogate((char) c));
    before = plain ? new int[0] : count(text);
  }

  /** Code points before a UTF-16 place. */
  int at(int place) {
    return before.length == 0 ? place : before[place];
  }

  private static int[] count(String text) {
    int[] before = new int[text.length() + 1];
    for (int i = 0; i < text.length(); i++) {
      boolean second = i > 0 && Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i));
      before[i + 1] = before[i] + (second ? 0 : 1);
    }
    return before;
  }
}

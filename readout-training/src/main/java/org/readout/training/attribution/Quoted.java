package org.readout.training.attribution;

import java.util.BitSet;

/** Tells which places of a text stand between double quotation marks, the marks included. */
final class Quoted {
  private static final String OPENING = "“„«";
  private static final String CLOSING = "”»";

  private Quoted() {}

  /** A mark left open runs to the end of its paragraph. */
  static BitSet in(String text) {
    BitSet quoted = new BitSet();
    boolean open = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      open &= c != '\n';
      boolean twin = (c == '\'' || c == '`') && i + 1 < text.length() && text.charAt(i + 1) == c;
      boolean mark = c == '"' || twin || (open ? CLOSING : OPENING).indexOf(c) >= 0;
      quoted.set(i, open || mark);
      if (mark) {
        open = !open;
        quoted.set(i + 1, twin);
        i += twin ? 1 : 0;
      }
    }
    return quoted;
  }
}

package org.readout.output;

/**
 * Words with the style they are shown in. Characters that would steer a terminal are made harmless,
 * since the words may come from anybody's report.
 */
record Styled(String words, Style style) {
  Styled {
    words =
        words
            .codePoints()
            .map(Styled::harmless)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
  }

  private static int harmless(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> ' ';
      case Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED -> '\uFFFD';
      default -> c;
    };
  }
}

package org.readout.formats;

import java.util.ArrayList;
import java.util.List;
import org.readout.formats.CharacterSet.Decoded;

/** Makes sure that characters can be a report's text. */
final class ReportText {
  static final String NONE = "read no text; give a report with at least one sentence";
  private static final int FEWEST_TEXT_FOR_A_CONTROL = 16;
  private static final char REPLACEMENT = '\uFFFD';

  private ReportText() {}

  /**
   * The same text with surrogates that have lost their other half replaced, so that every offset
   * stays.
   *
   * @throws UnreadableException when the text is blank or too long
   */
  static Decoded checked(Decoded decoded) throws UnreadableException {
    String text = decoded.text();
    if (text.isBlank()) {
      throw new UnreadableException(NONE);
    }
    if (text.length() > Limits.LONGEST_TEXT) {
      throw new UnreadableException(
          "read %,d characters; a report has at most %,d: cut it into its reports"
              .formatted(text.length(), Limits.LONGEST_TEXT));
    }
    int half = halfPair(text, 0);
    return half < 0 ? decoded : repaired(decoded, half);
  }

  /**
   * Makes sure that characters are those of a text at all.
   *
   * @throws UnreadableException when too many are control characters
   */
  static void refuseBinary(String text) throws UnreadableException {
    long controls = text.chars().filter(ReportText::isUnusual).count();
    if (controls * FEWEST_TEXT_FOR_A_CONTROL > text.length()) {
      throw new UnreadableException(
          "read a binary file (%,d control characters); give the report as text"
              .formatted(controls));
    }
  }

  private static boolean isUnusual(int c) {
    return Character.isISOControl(c) && !Character.isWhitespace(c) && c != 0x85;
  }

  private static Decoded repaired(Decoded decoded, int first) {
    StringBuilder text = new StringBuilder(decoded.text());
    int count = 0;
    for (int i = first; i >= 0; i = halfPair(text, i + 1)) {
      text.setCharAt(i, REPLACEMENT);
      count++;
    }
    List<String> warnings = new ArrayList<>(decoded.warnings());
    warnings.add("read %d halves of surrogate pairs as \uFFFD".formatted(count));
    return new Decoded(text.toString(), warnings);
  }

  private static int halfPair(CharSequence text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        if (!isPair(text, i)) {
          return i;
        }
        i++;
      }
    }
    return -1;
  }

  private static boolean isPair(CharSequence text, int at) {
    return at + 1 < text.length()
        && Character.isSurrogatePair(text.charAt(at), text.charAt(at + 1));
  }
}

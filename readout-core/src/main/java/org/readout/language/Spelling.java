package org.readout.language;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Makes spellings alike, for looking up: no accents, straight apostrophes. */
public final class Spelling {
  private static final char PLAIN = 0x80;
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private Spelling() {}

  public static String fold(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= PLAIN) {
        return folded(text);
      }
    }
    return text;
  }

  private static String folded(String text) {
    String straight = text.replace('\u2019', '\'').replace('\u2018', '\'');
    return MARKS.matcher(Normalizer.normalize(straight, Normalizer.Form.NFD)).replaceAll("");
  }
}

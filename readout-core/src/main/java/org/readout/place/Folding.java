package org.readout.place;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Makes spellings alike: no accents, straight apostrophes, single blanks. */
public final class Folding {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private Folding() {}

  /** The spelling under which a name is looked up. */
  public static String fold(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
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

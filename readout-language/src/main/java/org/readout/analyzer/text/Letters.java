package org.readout.analyzer.text;

/** Sorts characters into the few classes that cutting words needs. */
final class Letters {
  private static final int ZERO_WIDTH_JOINER = 0x200D;
  private static final int SOFT_HYPHEN = 0xAD;

  private Letters() {}

  /** Whether a character shows nothing: blanks, controls, direction marks, byte order marks. */
  static boolean blank(int c) {
    if (c < 0x7F) {
      return c <= ' ';
    }
    if (Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c)) {
      return true;
    }
    return Character.getType(c) == Character.FORMAT && !joins(c) && !tag(c);
  }

  /** Letters, digits, marks on them and the underscore. */
  static boolean wordly(int c) {
    if (c < 0x80) {
      return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_';
    }
    return Character.isLetterOrDigit(c) || mark(c) || joins(c);
  }

  static boolean letter(int c) {
    return c < 0x80 ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' : Character.isLetter(c);
  }

  static boolean digit(int c) {
    return c < 0x80 ? c >= '0' && c <= '9' : Character.isDigit(c);
  }

  static boolean upper(int c) {
    return Character.isUpperCase(c) || Character.isTitleCase(c);
  }

  static boolean lower(int c) {
    return Character.isLowerCase(c);
  }

  static boolean apostrophe(int c) {
    return c == '\'' || c == '’' || c == '‘' || c == '`' || c == '´' || c == 'ʼ';
  }

  static boolean quote(int c) {
    return c == '"' || c == '“' || c == '”' || c == '„' || c == '«' || c == '»' || c == '‹'
        || c == '›' || c == '‟';
  }

  static boolean opening(int c) {
    int type = Character.getType(c);
    return type == Character.START_PUNCTUATION || type == Character.INITIAL_QUOTE_PUNCTUATION;
  }

  static boolean closing(int c) {
    int type = Character.getType(c);
    return type == Character.END_PUNCTUATION || type == Character.FINAL_QUOTE_PUNCTUATION;
  }

  static boolean stop(int c) {
    return c == '.' || c == '!' || c == '?' || c == '…' || c == '。' || c == '！' || c == '？'
        || c == '؟' || c == '।' || c == '‽';
  }

  /** Pictures that may be built of several characters. */
  static boolean picture(int c) {
    return c >= 0x1F000 && c <= 0x1FAFF || c >= 0x2600 && c <= 0x27BF;
  }

  /** What goes on with the picture before it: joiners, variation selectors, skin tones, tags. */
  static boolean carriesPictureOn(int c) {
    return joins(c)
        || c == 0xFE0F
        || c == 0xFE0E
        || c == 0x20E3
        || c >= 0x1F3FB && c <= 0x1F3FF
        || tag(c)
        || mark(c);
  }

  static boolean regional(int c) {
    return c >= 0x1F1E6 && c <= 0x1F1FF;
  }

  static boolean joiner(int c) {
    return c == ZERO_WIDTH_JOINER;
  }

  private static boolean joins(int c) {
    return c == ZERO_WIDTH_JOINER || c == 0x200C || c == SOFT_HYPHEN || c == 0x2060;
  }

  private static boolean tag(int c) {
    return c >= 0xE0020 && c <= 0xE007F;
  }

  private static boolean mark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }
}

package org.readout.analyzer.text;

/** What a word looks like, for deciding whether a sentence ends beside it. */
enum Shape {
  NONE,
  LOWER,
  CAPITALIZED,
  CAPITALS,
  LETTER,
  MIXED,
  NUMBER,
  NUMBER_WITH_LETTERS,
  ABBREVIATION,
  ADDRESS,
  FULL_STOP,
  ASKING,
  CRYING,
  DOTS,
  COMMA,
  COLON,
  SEMICOLON,
  OPENING,
  CLOSING,
  QUOTE,
  APOSTROPHE,
  DASH,
  RULE,
  BULLET,
  SIGN;

  private static final int SHORTEST_RULE = 4;

  /** Full stops of any length, question and exclamation marks. */
  boolean stop() {
    return this == FULL_STOP || this == ASKING || this == CRYING || this == DOTS;
  }

  /** A mark that ends most sentences that it stands in. */
  boolean endsText() {
    return this == FULL_STOP || this == ASKING;
  }

  /** What no sentence begins with. */
  boolean continues() {
    return stop() || this == COMMA || this == COLON || this == SEMICOLON || this == CLOSING;
  }

  /** What stands within sentences so often that a word in lower case goes on with it. */
  boolean plain() {
    return switch (this) {
      case LOWER, CAPITALIZED, CAPITALS, MIXED, LETTER, NUMBER, COMMA -> true;
      default -> false;
    };
  }

  boolean capital() {
    return this == CAPITALIZED || this == CAPITALS || this == MIXED;
  }

  /** The shape of the word from {@code start} to {@code end}. */
  static Shape of(String text, int start, int end) {
    int c = text.codePointAt(start);
    if (Letters.lower(c) && lowerToEnd(text, start + 1, end)) {
      return LOWER;
    }
    return Letters.wordly(c) ? word(text, start, end, c) : mark(text, start, end, c);
  }

  private static boolean lowerToEnd(String text, int from, int end) {
    for (int i = from; i < end; i++) {
      if (!Letters.lower(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static Shape word(String text, int start, int end, int first) {
    int uppers = 0;
    int lowers = 0;
    int digits = 0;
    boolean address = false;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      uppers += Letters.upper(c) ? 1 : 0;
      lowers += Letters.lower(c) ? 1 : 0;
      digits += Letters.digit(c) ? 1 : 0;
      address |= c == '@' || c == '/' && lowers > 0;
    }
    if (address) {
      return ADDRESS;
    }
    if (uppers + lowers == 0) {
      return digits > 0 ? NUMBER : MIXED;
    }
    if (digits > 0) {
      return NUMBER_WITH_LETTERS;
    }
    if (text.charAt(end - 1) == '.') {
      return ABBREVIATION;
    }
    if (lowers == 0) {
      return uppers == 1 ? LETTER : CAPITALS;
    }
    return uppers == 0 ? LOWER : uppers == 1 && Letters.upper(first) ? CAPITALIZED : MIXED;
  }

  private static Shape mark(String text, int start, int end, int first) {
    int length = end - start;
    if (Letters.stop(first)) {
      char last = text.charAt(end - 1);
      return last == '?'
          ? ASKING
          : last == '!' ? CRYING : length > 1 || first == '…' ? DOTS : FULL_STOP;
    }
    if (length >= SHORTEST_RULE) {
      return RULE;
    }
    if (Letters.opening(first)) {
      return OPENING;
    }
    if (Letters.closing(first)) {
      return CLOSING;
    }
    if (Letters.quote(first)) {
      return QUOTE;
    }
    if (Letters.apostrophe(first)) {
      return length == 1
          ? APOSTROPHE
          : length == 2 && Letters.apostrophe(text.charAt(start + 1)) ? QUOTE : LOWER;
    }
    return switch (first) {
      case ',' -> COMMA;
      case ':' -> length == 1 ? COLON : SIGN;
      case ';' -> length == 1 ? SEMICOLON : SIGN;
      case '-', '–', '—' -> DASH;
      case '*', '•', '·', '●', '▪', '>' -> BULLET;
      default -> SIGN;
    };
  }
}

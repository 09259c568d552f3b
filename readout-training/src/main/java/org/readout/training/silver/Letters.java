package org.readout.training.silver;

import java.util.Locale;

/** Reduces text to its small letters, so that two ways of setting the same words compare equal. */
final class Letters {
  private Letters() {}

  static String of(String text) {
    StringBuilder letters = new StringBuilder();
    text.codePoints().filter(Character::isLetter).forEach(letters::appendCodePoint);
    return letters.toString().toLowerCase(Locale.ROOT);
  }
}

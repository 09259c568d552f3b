package org.readout.language;

/** What a pronoun, a noun, a title or a given name tells of a person's gender. */
public enum Gender {
  MALE,
  FEMALE,
  UNTOLD;

  /** Reads {@code m}, {@code f} or an empty cell of a table. */
  public static Gender of(String cell) {
    return switch (cell) {
      case "m" -> MALE;
      case "f" -> FEMALE;
      default -> UNTOLD;
    };
  }

  public boolean agreesWith(Gender other) {
    return this == UNTOLD || other == UNTOLD || this == other;
  }
}

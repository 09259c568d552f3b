package org.readout.actors;

/** What a noun, a title or a pronoun tells of a person's gender. */
enum Gender {
  MALE,
  FEMALE,
  UNTOLD;

  /** Reads {@code m}, {@code f} or an empty cell. */
  static Gender of(String cell) {
    return switch (cell) {
      case "m" -> MALE;
      case "f" -> FEMALE;
      default -> UNTOLD;
    };
  }

  boolean agreesWith(Gender other) {
    return this == UNTOLD || other == UNTOLD || this == other;
  }
}

package org.readout.actors;

import java.util.Locale;

/**
 * A pronoun that may stand for an actor.
 *
 * @param plural whether it stands for several
 */
record Pronoun(boolean plural, Gender gender, Reference reference) {

  /** What kind of thing the pronoun can stand for. */
  enum Reference {
    PERSON,
    THING,
    ANY,
    /** What the clause hangs on: "who". */
    RELATIVE,
    /** Whoever speaks: "we". */
    SPEAKER;

    static Reference of(String cell) {
      return valueOf(cell.toUpperCase(Locale.ROOT));
    }
  }

  boolean refersTo(Reference wanted) {
    return reference == wanted;
  }
}

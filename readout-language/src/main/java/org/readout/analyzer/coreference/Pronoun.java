package org.readout.analyzer.coreference;

import java.util.Locale;
import org.readout.language.Gender;
import org.readout.language.GrammaticalNumber;

/**
 * A pronoun that refers.
 *
 * @param word the one whose form it is: "he" for "his"
 * @param own whether it points back to the subject of its clause: "himself"
 */
record Pronoun(
    Word word, GrammaticalNumber number, Gender gender, Reference reference, boolean own) {

  /** The pronouns, whatever their case. */
  enum Word {
    HE,
    SHE,
    IT,
    THEY,
    I,
    WE,
    YOU,
    THIS,
    THESE,
    WHO,
    WHICH;

    static Word of(String cell) {
      return valueOf(cell.toUpperCase(Locale.ROOT));
    }
  }

  /** What a pronoun can stand for. */
  enum Reference {
    PERSON,
    THING,
    ANY,
    SPEAKER,
    ADDRESSEE,
    DEMONSTRATIVE,
    /** What its clause hangs on. */
    RELATIVE;

    static Reference of(String cell) {
      return valueOf(cell.toUpperCase(Locale.ROOT));
    }
  }

  boolean refersTo(Reference wanted) {
    return reference == wanted;
  }
}

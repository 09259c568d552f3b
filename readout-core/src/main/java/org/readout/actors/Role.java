package org.readout.actors;

import java.util.Optional;

/**
 * A noun for people or bodies, with its part in political life.
 *
 * @param words as the table writes them
 * @param theirs whether the sector is that of the body named with it ("Hamas official")
 * @param kin whether it says whose relative somebody is ("the minister's wife")
 * @param political where it is not what the sector says
 */
record Role(
    String words,
    Kind kind,
    Optional<String> sector,
    boolean theirs,
    boolean kin,
    Optional<Boolean> political) {

  /** What sort of thing the noun names. */
  enum Kind {
    PERSON,
    ORGANISATION,
    GROUP,
    WEAPON,
    DOCUMENT
  }

  boolean of(Kind wanted) {
    return kind == wanted;
  }

  /** Whether it names a body that is always a state's own: "army", "foreign ministry". */
  boolean ofState(Lexicon lexicon) {
    return of(Kind.ORGANISATION) && !theirs && sector.filter(lexicon::ofState).isPresent();
  }
}

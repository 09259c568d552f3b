package org.readout.actors;

import java.util.Optional;
import org.readout.model.EntityKind;
import org.readout.model.Phrase;

/**
 * A phrase that may stand for an actor, with what the phrase itself tells.
 *
 * @param phrase without relative clauses and what else stands loosely with it
 * @param whole all words of it, as the analyzer has them; for a title or a relative pronoun, of the
 *     phrase that it is part of
 * @param name the proper name in it, titles left out; empty where there is none
 * @param known the table's entry for that name
 * @param role the role noun that heads it or stands before the name
 * @param definite whether it points back: "the minister", "that group"
 * @param indefinite whether it speaks of something new: "a minister"
 * @param modifier whether it only modifies a noun: "Turkish" of "Turkish artillery"
 */
record ActorMention(
    Phrase phrase,
    Phrase whole,
    Optional<String> name,
    Optional<KnownName> known,
    Optional<Role> role,
    boolean pronoun,
    EntityKind kind,
    Belonging belonging,
    boolean plural,
    boolean definite,
    boolean indefinite,
    boolean modifier) {

  boolean named() {
    return name.isPresent();
  }

  int sentence() {
    return phrase.sentence();
  }

  int head() {
    return phrase.head();
  }

  boolean of(NameSort sort) {
    return known.filter(name -> name.sort() == sort).isPresent();
  }

  /** Whether it can be spoken of as he or she. */
  boolean singlePerson() {
    return !plural && kind == EntityKind.PERSON;
  }
}

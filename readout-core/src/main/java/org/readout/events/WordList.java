package org.readout.events;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The lists of {@link GrammarWords}, by the names that the file gives them. */
enum WordList {
  /** Verbs whose subject does what their object noun names: hold talks, carry out an attack. */
  LIGHT("light verb"),
  /** Verbs whose subject has done to it what their object noun names: face criticism. */
  RECEIVING("receiving verb"),
  /** Verbs whose subject it is done to: die, perish. */
  UNDERGOING("undergoing verb"),
  /** Prepositions that make the subject of "to be" the one to whom it is done: under attack. */
  RECEIVING_PREPOSITION("receiving preposition"),
  /** Prepositions that make the subject of "to be" the one who does it: in talks, at war. */
  DOING_PREPOSITION("doing preposition"),
  /** Verbs that tie a predicate to a subject as "be" does: remain, become. */
  LINKING("linking verb"),
  /** Verbs with an object whose infinitive still belongs to the subject: promise, threaten. */
  SUBJECT_CONTROL("subject control"),
  /** Verbs whose object does what an infinitive after it says: urge, order, help. */
  OBJECT_CONTROL("object control"),
  /** Verb and preposition whose noun does what the infinitive says: call on, appeal to. */
  PREPOSITION_CONTROL("preposition control"),
  /** Words before a gerund that make the object its subject: accuse of, thank for. */
  OBJECT_MARK("object mark"),
  /** Prepositions after which such words are followed by what the object did: blamed for. */
  CHARGE("charge preposition"),
  /** Auxiliaries that a demanded clause may have: that he should go. */
  DEMANDING("demanding auxiliary"),
  /** Verbs whose infinitive is demanded of their subject: that he needs to go. */
  OBLIGING("obliging verb"),
  /** Auxiliaries by which one says what one will do. */
  PROMISING("promising auxiliary"),
  /** Nouns that count or gather what their of-phrase names: hundreds of, a group of. */
  GROUP("group noun"),
  /** Nouns that are what the noun before them tells: an aid programme, a food shipment. */
  HOLLOW("hollow noun"),
  /** Prepositions whose noun does it as well: along with. */
  COMPANION("companion"),
  /** Prepositions of what only surrounds an act: after, despite, according to. */
  CIRCUMSTANCE("circumstance"),
  /** Nouns for what one does things with, no recipient where it is one's own: troops, envoy. */
  MEANS("means"),
  /** Nouns for what kills and destroys, but is nobody: rocket, airstrike. */
  WEAPON("weapon"),
  /**
   * Nouns with a preposition before them that say why the subject does what it does: in protest.
   */
  BEARING("bearing"),
  /** Nouns with a preposition before them that tell of help by which a deed is done: with help. */
  BACKING("backing"),
  /** Nouns with a preposition: who has the one does what follows: a role in, a plan for. */
  SHARE("share in an act"),
  /** Verbs with a preposition whose subject means to do what follows: mobilise for, prepare for. */
  INTENDING("intending verb"),
  /** Prepositions after which the subject is one side of a quarrel with others: after, during. */
  BESIDE("setting preposition"),
  /** Nouns whose infinitive is done by those to whom they go: an appeal to, a demand. */
  ADDRESSED("addressed noun"),
  /** Verbs that as participles tell what came of a deed: shelled, killing ten. */
  OUTCOME("outcome verb"),
  /** Nouns with a preposition that tie somebody to others, and are nobody: ties with. */
  TIE("tie"),
  /** Nouns of acts whose of-phrase and genitive name the victim: the arrest of, his murder. */
  SUFFERED("suffered act"),
  /** Nouns of acts whose of-phrase names the victim, and the genitive who does it: invasion. */
  INFLICTED("inflicted act"),
  /** Verbs of help that as infinitives tell for whom something is done: to defend, to feed. */
  HELPING("helping verb"),
  /** Verbs whose subject answers the act that their object names: reject a demand. */
  ANSWERING("answering verb"),
  /** Prepositions whose noun is the act that the subject answers: at the request of. */
  ANSWERING_PREPOSITION("answering preposition"),
  /** Prepositions whose noun a deed hits, be it a thing: an attack on the bridge. */
  TARGET_PREPOSITION("target preposition"),
  /** Words before a noun that say it has been spoken of: the, this. */
  POINTING_BACK("pointing back"),
  /** Words before a number that make no adverbial of its noun: at least, up to. */
  QUANTITY("quantity"),
  /** Verbs with a preposition whose noun is what their subject brings about: lead to, result in. */
  EFFECTING("effecting verb"),
  /** Nouns for what armed bodies do to bring something about: raid, search. */
  OPERATION("operation noun"),
  /** Nouns for what is spoken on, no side after "on": on television. */
  CHANNEL("channel noun"),
  /** Nouns of time, which are never sides: week, Monday, moment. */
  TIME("time noun");

  private final String words;

  WordList(String words) {
    this.words = words;
  }

  String words() {
    return words;
  }

  static Optional<WordList> named(String words) {
    return Stream.of(values()).filter(list -> list.words.equals(words)).findFirst();
  }

  static List<String> names() {
    return Stream.of(values()).map(WordList::words).toList();
  }
}

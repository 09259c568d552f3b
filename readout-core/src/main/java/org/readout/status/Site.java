package org.readout.status;

/** Where a word of a status rule stands, seen from the predicate that it bears upon. */
enum Site {
  /** A verb, noun or adjective that governs the predicate. */
  VERB("verbs"),
  NOUN("nouns"),
  ADJECTIVE("adjectives"),
  /** A word that hangs on the predicate. */
  AUXILIARY("auxiliaries"),
  ADVERB("adverbs"),
  DETERMINER("determiners"),
  ATTRIBUTE("attributes"),
  SUBJECT("subjects"),
  OBJECT("objects"),
  /** The word that leads the predicate's own clause or phrase in. */
  LEADER("leaders"),
  /** The word that leads in a clause which the predicate governs. */
  BESIDE("beside"),
  /** The word for the source on whose word the predicate stands. */
  SOURCE("sources"),
  /** Words that stand right before the predicate. */
  BEFORE("before");

  private final String key;

  Site(String key) {
    this.key = key;
  }

  /** The rule-file key under which its words stand. */
  String key() {
    return key;
  }

  boolean governs() {
    return this == VERB || this == NOUN || this == ADJECTIVE;
  }
}

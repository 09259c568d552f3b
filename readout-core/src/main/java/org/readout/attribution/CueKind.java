package org.readout.attribution;

/** What sort of word a cue is, and with it where its source and content stand. */
enum CueKind {
  VERB("verbs"),
  NOUN("nouns"),
  PREPOSITION("prepositions"),
  ADVERB("adverbs"),
  ADJECTIVE("adjectives"),
  CARRIER("carriers"),
  DOCUMENT("documents"),
  MARK("marks"),
  AUXILIARY("auxiliaries");

  private final String key;

  CueKind(String key) {
    this.key = key;
  }

  /** The rule-file key under which its words stand. */
  String key() {
    return key;
  }
}

package org.readout.events;

import java.util.List;

/**
 * Words that may trigger a rule.
 *
 * @param words lemmas in the order written, at least one
 */
record Pattern(Kind kind, List<String> words) {
  Pattern {
    words = List.copyOf(words);
  }

  /** What sort of word carries the act. */
  enum Kind {
    VERB("verbs"),
    PHRASE("phrases"),
    NOUN("nouns"),
    ADJECTIVE("adjectives");

    private final String key;

    Kind(String key) {
      this.key = key;
    }

    /** The key under which a rule lists such words. */
    String key() {
      return key;
    }
  }

  /** The word under which the pattern is looked up: the verb, what follows "be", the last noun. */
  String indexWord() {
    if (kind == Kind.NOUN) {
      return words.get(words.size() - 1);
    }
    return predicate() ? words.get(1) : words.get(0);
  }

  /** Whether the pattern is a predicate after "be": "be willing". */
  boolean predicate() {
    return words.size() > 1 && words.get(0).equals("be");
  }

  @Override
  public String toString() {
    return String.join(" ", words);
  }
}

package org.readout.numbers;

import java.util.Optional;
import java.util.Set;
import org.readout.language.Sentence;

/** Looks for words below others. */
final class Trees {
  private Trees() {}

  /** The first word that hangs on another in one of these ways. */
  static Optional<Integer> child(Sentence sentence, int word, Set<String> relations) {
    for (int child : sentence.children(word)) {
      if (relations.contains(sentence.word(child).relation())) {
        return Optional.of(child);
      }
    }
    return Optional.empty();
  }

  /** The preposition of a noun; empty where it has none. */
  static String preposition(Sentence sentence, int noun) {
    return child(sentence, noun, Set.of("case"))
        .map(word -> sentence.word(word).lemma())
        .orElse("");
  }
}

package org.readout.status;

import java.util.Set;
import java.util.stream.Collectors;
import org.readout.language.Sentence;
import org.readout.language.Upos;
import org.readout.language.Word;
import org.readout.rules.RuleFiles;

/** Tells which words are predicates: verbs, what a copula makes one, and nouns that name events. */
final class EventNouns {
  private static final String FILE = "en/status/event-nouns.txt";

  private final Set<String> lemmas;

  private EventNouns(Set<String> lemmas) {
    this.lemmas = lemmas;
  }

  static EventNouns load(RuleFiles files) {
    return new EventNouns(
        files.file(FILE).stream()
            .flatMap(file -> file.text().lines())
            .map(String::strip)
            .filter(line -> !line.isEmpty() && !line.startsWith("#"))
            .collect(Collectors.toUnmodifiableSet()));
  }

  boolean predicate(Sentence sentence, int index) {
    Word word = sentence.word(index);
    if (word.is(Upos.VERB)) {
      return true;
    }
    if (word.is(Upos.NOUN) && lemmas.contains(word.lemma())) {
      return true;
    }
    return Grammar.verbal(sentence, index) && !word.is(Upos.AUX);
  }
}

package org.readout.actors;

import java.util.Optional;
import org.readout.language.Word;

/** Tells whose the forces and envoys are whom somebody sends or recalls: "Peru sent troops". */
final class Senders {
  private final Lexicon lexicon;

  Senders(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The word for who sends those whom a noun names. */
  Optional<Integer> of(ActorSentence sentence, int noun) {
    Word word = sentence.word(first(sentence, noun));
    int sending = word.head();
    if (!says(sentence, sending, Sending.SENDS) && !says(sentence, sending, Sending.LEAVES)) {
      return Optional.empty();
    }
    return switch (word.relation()) {
      case "obj" -> subject(sentence, sending);
      case "nmod" -> doer(sentence, sending);
      case "nsubj:pass" -> child(sentence, sending, "obl:agent");
      default -> Optional.empty();
    };
  }

  /** Whether a word is what those leave whom it hangs on: "withdrew troops from Peru". */
  boolean left(ActorSentence sentence, int word) {
    int above = sentence.word(word).head();
    int those = above < 0 ? word : first(sentence, above);
    return lexicon.preposition(sentence.caseOf(word)).whence()
        && says(sentence, sentence.word(those).head(), Sending.LEAVES);
  }

  private boolean says(ActorSentence sentence, int word, Sending what) {
    return word >= 0
        && lexicon.sending(sentence.word(word).lemma()).filter(what::equals).isPresent();
  }

  /** The first of several that are joined. */
  private static int first(ActorSentence sentence, int noun) {
    int at = noun;
    while (sentence.word(at).relation().equals("conj")) {
      at = sentence.word(at).head();
    }
    return at;
  }

  /** "Peru's withdrawal of troops", "Peru announced the withdrawal of troops" */
  private Optional<Integer> doer(ActorSentence sentence, int sending) {
    Word word = sentence.word(sending);
    boolean undertaken =
        word.relation().equals("obj") && says(sentence, word.head(), Sending.UNDERTAKES);
    return undertaken ? subject(sentence, word.head()) : child(sentence, sending, "nmod:poss");
  }

  private static Optional<Integer> subject(ActorSentence sentence, int verb) {
    Optional<Integer> own = child(sentence, verb, "nsubj");
    Word word = sentence.word(verb);
    boolean shared = word.relation().equals("conj") || word.relation().equals("xcomp");
    return own.isEmpty() && shared ? subject(sentence, word.head()) : own;
  }

  private static Optional<Integer> child(ActorSentence sentence, int word, String relation) {
    for (int child : sentence.sentence().children(word)) {
      if (sentence.word(child).relation().equals(relation)) {
        return Optional.of(child);
      }
    }
    return Optional.empty();
  }
}

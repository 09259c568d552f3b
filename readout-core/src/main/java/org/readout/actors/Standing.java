package org.readout.actors;

import java.util.Set;
import org.readout.language.Sentence;
import org.readout.language.Upos;
import org.readout.language.Word;

/**
 * Where a word stands in its sentence.
 *
 * @param clause the verb, or other word, that heads the clause; the first of several joined ones
 * @param part the word right below a head of the clause that the word is part of
 * @param heads whether the word heads that part
 * @param subject whether that is the clause's subject
 */
record Standing(int sentence, int clause, int part, boolean heads, boolean subject) {
  private static final Set<String> IN_PHRASE =
      Set.of("nmod", "amod", "compound", "det", "flat", "appos", "nummod");

  private static final Set<String> JOINED = Set.of("conj", "xcomp");

  static Standing of(Sentence sentence, int word) {
    int part = word;
    while (inPhrase(sentence, part)) {
      part = sentence.word(part).head();
    }
    int clause = Math.max(sentence.word(part).head(), 0);
    while (JOINED.contains(sentence.word(clause).baseRelation())) {
      clause = sentence.word(clause).head();
    }
    boolean subject = sentence.word(part).relation().equals("nsubj");
    return new Standing(sentence.index(), clause, part, part == word, subject);
  }

  static boolean inPhrase(Sentence sentence, int at) {
    Word word = sentence.word(at);
    return word.head() >= 0
        && (IN_PHRASE.contains(word.baseRelation())
            || (word.relation().equals("conj") && !sentence.word(word.head()).is(Upos.VERB)));
  }

  boolean sameClause(Standing other) {
    return sentence == other.sentence && clause == other.clause;
  }

  /** Whether both are parts of one clause, and not of one phrase. */
  boolean faces(Standing other) {
    return sameClause(other) && part != other.part;
  }
}

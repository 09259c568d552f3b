package org.readout.status;

import java.util.function.IntPredicate;
import org.readout.language.Sentence;
import org.readout.language.Upos;
import org.readout.language.Word;

/**
 * Tells what somebody's words take for granted: who demands that "the men it has taken" go free
 * wants them to go free, and does not tell that they were taken.
 */
final class Granted {
  private Granted() {}

  /**
   * Whether a word stands in a clause about what has happened that only tells who or what is meant.
   *
   * @param within the words looked at: the climb ends at the first that is not among them
   */
  static boolean past(Sentence sentence, int word, IntPredicate within) {
    for (int at = word; at >= 0 && within.test(at); at = sentence.word(at).head()) {
      if (describes(sentence, at)) {
        return true;
      }
    }
    return false;
  }

  private static boolean describes(Sentence sentence, int clause) {
    return switch (Link.of(sentence, clause)) {
      case RELATIVE -> Grammar.past(sentence, clause);
      case PARTICIPLE, COMPOUND -> participle(sentence.word(clause));
      default -> false;
    };
  }

  private static boolean participle(Word word) {
    return word.is(Upos.VERB) && word.xpos().equals("VBN");
  }
}

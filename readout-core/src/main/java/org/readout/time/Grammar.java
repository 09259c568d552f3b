package org.readout.time;

import java.util.Set;
import org.readout.language.Sentence;
import org.readout.language.Upos;
import org.readout.language.Word;

/** What the sentence's tree tells about a time expression. */
final class Grammar {
  private static final Set<String> COUNTING = Set.of("nummod", "compound", "flat", "goeswith");

  private Grammar() {}

  /** The word of a run that governs the others: the one whose head lies outside. */
  static int head(Sentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      int head = sentence.word(i).head();
      if (head < from || head >= to) {
        return i;
      }
    }
    return from;
  }

  /** Whether the clause that a word stands in speaks of what is to come. */
  static boolean looksAhead(Sentence sentence, int word) {
    int verb = clause(sentence, word);
    return verb >= 0 && (hasFutureAuxiliary(sentence, verb) || isInfinitive(sentence, verb));
  }

  /** A bare year must not count things: "2000 people", "1945 dollars". */
  static boolean plausible(Sentence sentence, int from, int to) {
    Word word = sentence.word(from);
    boolean bareNumber =
        to == from + 1 && Character.isDigit(word.form().charAt(0)) && word.form().length() == 4;
    if (!bareNumber) {
      return true;
    }
    boolean counts =
        COUNTING.contains(word.baseRelation())
            && word.head() > from
            && sentence.word(word.head()).is(Upos.NOUN);
    boolean money = from > 0 && sentence.word(from - 1).is(Upos.SYM);
    int year = Integer.parseInt(word.form());
    return !counts && !money && year >= 1500 && year < 2100;
  }

  private static int clause(Sentence sentence, int word) {
    int at = sentence.word(word).head();
    while (at >= 0 && !sentence.word(at).is(Upos.VERB)) {
      at = sentence.word(at).head();
    }
    return at;
  }

  private static boolean hasFutureAuxiliary(Sentence sentence, int verb) {
    for (int child : sentence.children(verb)) {
      Word word = sentence.word(child);
      if (word.baseRelation().equals("aux") && word.xpos().equals("MD")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isInfinitive(Sentence sentence, int verb) {
    for (int child : sentence.children(verb)) {
      if (sentence.word(child).xpos().equals("TO")) {
        return true;
      }
    }
    return false;
  }
}

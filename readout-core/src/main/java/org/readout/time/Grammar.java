package org.readout.time;

import java.util.Set;
import java.util.regex.Pattern;
import org.readout.language.Sentence;
import org.readout.language.Upos;
import org.readout.language.Word;

/** What the sentence's tree tells about a time expression. */
final class Grammar {
  private static final Set<String> COUNTING = Set.of("nummod", "compound", "flat", "goeswith");

  private static final Pattern BARE_YEAR = Pattern.compile("[0-9]{4}");

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

  /**
   * A bare year must not count things ("2000 people", "1945 dollars"); "the 2014 vote" does not.
   */
  static boolean plausible(Sentence sentence, int from, int to) {
    Word word = sentence.word(from);
    boolean bareNumber = to == from + 1 && BARE_YEAR.matcher(word.form()).matches();
    if (!bareNumber) {
      return true;
    }
    boolean counts =
        COUNTING.contains(word.baseRelation())
            && word.head() > from
            && plural(sentence.word(word.head()))
            && !definite(sentence, word.head());
    boolean money = from > 0 && sentence.word(from - 1).is(Upos.SYM);
    int year = Integer.parseInt(word.form());
    return !counts && !money && year >= 1500 && year < 2100;
  }

  static boolean verbBefore(Sentence sentence, int word) {
    return sentence.words().subList(0, word).stream().anyMatch(w -> w.is(Upos.VERB));
  }

  private static boolean plural(Word word) {
    return word.is(Upos.NOUN) && word.xpos().equals("NNS");
  }

  /** Whether an article, a demonstrative or an owner tells which ones are meant. */
  private static boolean definite(Sentence sentence, int noun) {
    for (int child : sentence.children(noun)) {
      if (sentence.word(child).is(Upos.DET)
          || sentence.word(child).relation().equals("nmod:poss")) {
        return true;
      }
    }
    return false;
  }
}

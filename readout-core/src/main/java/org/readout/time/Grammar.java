package org.readout.time;

import java.util.Set;
import java.util.regex.Pattern;
import org.readout.language.Sentence;
import org.readout.language.Upos;
import org.readout.language.Word;

/** What the sentence's tree tells about a time expression. */
final class Grammar {
  private static final Set<String> COUNTING = Set.of("nummod", "compound", "flat", "goeswith");

  private static final Set<String> BEFORE_NOUN = Set.of("nummod", "compound", "amod", "nmod");
  private static final Set<String> FUTURE = Set.of("MD", "TO");
  private static final Set<String> PAST = Set.of("VBD", "VBN");
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
   * Where the clause that a word stands in looks: ahead with a modal or an infinitive, back with a
   * past. What stands before a noun, as in "the Oct. 7 attacks", is no clause's time.
   */
  static Anchor.Direction direction(Sentence sentence, int word) {
    int verb = beforeNoun(sentence, word) ? -1 : clause(sentence, word);
    if (verb < 0) {
      return Anchor.Direction.UNTOLD;
    }
    if (hasChild(sentence, verb, FUTURE)) {
      return Anchor.Direction.AHEAD;
    }
    boolean past = PAST.contains(sentence.word(verb).xpos()) || hasChild(sentence, verb, PAST);
    return past ? Anchor.Direction.BACK : Anchor.Direction.UNTOLD;
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
            && sentence.word(word.head()).is(Upos.NOUN)
            && !definite(sentence, word.head());
    boolean money = from > 0 && sentence.word(from - 1).is(Upos.SYM);
    int year = Integer.parseInt(word.form());
    return !counts && !money && year >= 1500 && year < 2100;
  }

  static boolean verbBefore(Sentence sentence, int word) {
    return sentence.words().subList(0, word).stream().anyMatch(w -> w.is(Upos.VERB));
  }

  private static boolean beforeNoun(Sentence sentence, int word) {
    int at = word;
    while (BEFORE_NOUN.contains(sentence.word(at).baseRelation())) {
      at = sentence.word(at).head();
    }
    return at > word && sentence.word(at).is(Upos.NOUN);
  }

  private static boolean definite(Sentence sentence, int noun) {
    for (int child : sentence.children(noun)) {
      if (sentence.word(child).lemma().equals("the")) {
        return true;
      }
    }
    return false;
  }

  private static int clause(Sentence sentence, int word) {
    int at = sentence.word(word).head();
    while (at >= 0 && !sentence.word(at).is(Upos.VERB)) {
      at = sentence.word(at).head();
    }
    return at;
  }

  private static boolean hasChild(Sentence sentence, int verb, Set<String> tags) {
    for (int child : sentence.children(verb)) {
      if (tags.contains(sentence.word(child).xpos())) {
        return true;
      }
    }
    return false;
  }
}

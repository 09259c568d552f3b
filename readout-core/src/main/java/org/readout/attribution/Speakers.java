package org.readout.attribution;

import java.util.Optional;
import java.util.Set;
import org.readout.language.Sentence;
import org.readout.language.Upos;
import org.readout.language.Word;

/**
 * Finds who speaks by a verb: by the tree, and where the tree has nobody, or somebody inside the
 * quotation, by the words next to the verb.
 */
final class Speakers {
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");

  private Speakers() {}

  static int of(Passage passage, int verb) {
    Sentence sentence = passage.sentence();
    int doer = Clauses.doer(sentence, verb);
    if (doer >= 0 && expletive(sentence.word(doer))) {
      return Clauses.NONE;
    }
    boolean passive = Clauses.passive(sentence, verb);
    if (passive || (doer >= 0 && sameSide(passage, verb, doer))) {
      return doer;
    }
    return FINITE.contains(sentence.word(verb).xpos()) ? beside(passage, verb) : Clauses.NONE;
  }

  private static boolean expletive(Word word) {
    return word.relation().equals("expl");
  }

  /** Whether verb and speaker stand both inside one quotation or both outside all. */
  private static boolean sameSide(Passage passage, int verb, int doer) {
    return sideOf(passage, verb).equals(sideOf(passage, doer));
  }

  /** A quotation that begins with the verb itself ({@code she "stressed that …"}) holds it not. */
  private static Optional<Quotation> sideOf(Passage passage, int word) {
    return passage
        .quotationAround(word)
        .filter(quotation -> passage.start(word) > quotation.span().start() + 2);
  }

  /**
   * In {@code "…", said the mayor} and {@code "…", the mayor said} the speaker stands next to it.
   */
  private static int beside(Passage passage, int verb) {
    int after = inverted(passage, verb) ? nominal(passage, verb + 1, verb, 1) : Clauses.NONE;
    return after >= 0
        ? after
        : nominal(passage, Clauses.group(passage.sentence(), verb).nextSetBit(0) - 1, verb, -1);
  }

  /** {@code "…", said the mayor}: nothing but a mark stands before the verb. */
  private static boolean inverted(Passage passage, int verb) {
    int first = Clauses.group(passage.sentence(), verb).nextSetBit(0);
    return first == 0 || passage.sentence().word(first - 1).is(Upos.PUNCT);
  }

  private static int nominal(Passage passage, int next, int verb, int direction) {
    Sentence sentence = passage.sentence();
    if (next < 0 || next >= sentence.size() || !sameSide(passage, verb, next)) {
      return Clauses.NONE;
    }
    Word word = sentence.word(next);
    boolean starts = word.nominal() || (direction > 0 && (word.is(Upos.DET) || word.is(Upos.ADJ)));
    return starts ? top(sentence, next, verb) : Clauses.NONE;
  }

  /** The head of the noun phrase that a word belongs to. */
  private static int top(Sentence sentence, int word, int verb) {
    int at = word;
    int head = sentence.word(at).head();
    while (head >= 0
        && (head > verb) == (at > verb)
        && head != verb
        && nominalLink(sentence, at, head)) {
      at = head;
      head = sentence.word(at).head();
    }
    return sentence.word(at).nominal() ? at : Clauses.NONE;
  }

  private static boolean nominalLink(Sentence sentence, int word, int head) {
    String relation = sentence.word(word).baseRelation();
    boolean within = Set.of("det", "amod", "compound", "flat", "nummod", "nmod").contains(relation);
    return within && sentence.word(head).nominal();
  }
}

package org.readout.attribution;

import org.readout.language.Sentence;
import org.readout.language.Upos;
import org.readout.language.Word;

/** Finds who speaks by a verb: by the tree, and beside a quotation by the words next to it. */
final class Speakers {
  private Speakers() {}

  static int of(Passage passage, int verb) {
    Sentence sentence = passage.sentence();
    int doer = Clauses.doer(sentence, verb);
    if (doer >= 0 || Clauses.passive(sentence, verb)) {
      return expletive(sentence, doer) ? Clauses.NONE : doer;
    }
    return beside(passage, verb);
  }

  private static boolean expletive(Sentence sentence, int doer) {
    return doer >= 0 && sentence.word(doer).relation().equals("expl");
  }

  /** In {@code "…", said the mayor} the speaker stands right after the verb, whatever the tree. */
  private static int beside(Passage passage, int verb) {
    Sentence sentence = passage.sentence();
    boolean finite = sentence.word(verb).xpos().matches("VBD|VBZ|VBP");
    int next = verb + 1;
    if (!finite || next >= sentence.size()) {
      return Clauses.NONE;
    }
    Word word = sentence.word(next);
    boolean begins = word.nominal() || word.is(Upos.DET) || word.is(Upos.ADJ);
    if (!begins || passage.quotationAround(next).isPresent()) {
      return Clauses.NONE;
    }
    int head = next;
    while (sentence.word(head).head() > head
        && !sentence.word(sentence.word(head).head()).is(Upos.VERB)) {
      head = sentence.word(head).head();
    }
    return sentence.word(head).nominal() ? head : Clauses.NONE;
  }
}

package org.readout.actors;

import java.util.Set;
import org.readout.language.Word;

/** Tells where a capital stands for its government, and where it is a town. */
final class Seats {
  private static final Set<String> BESIDE =
      Set.of("flat", "compound", "appos", "dep", "root", "obl:unmarked");

  private final Lexicon lexicon;

  Seats(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Whether a capital stands where governments do. */
  boolean acts(ActorSentence sentence, int head) {
    String marker = sentence.caseOf(head);
    boolean free = marker.isEmpty() || lexicon.preposition(marker).seat();
    return free && !ground(sentence, head) && !BESIDE.contains(sentence.word(head).relation());
  }

  /** Whether a noun such as "capital" names a town where it stands. */
  boolean town(ActorSentence sentence, int noun) {
    return lexicon.says(Ground.BESIDE, sentence.word(noun).lemma()) && !acts(sentence, noun);
  }

  /** What is shelled or besieged is a town. */
  private boolean ground(ActorSentence sentence, int head) {
    Word word = sentence.word(head);
    for (int child : sentence.sentence().children(head)) {
      if (child < head && lexicon.says(Ground.BESIDE, sentence.word(child).lemma())) {
        return true;
      }
    }
    String above = word.head() < 0 ? "" : sentence.word(word.head()).lemma();
    boolean object = word.relation().equals("obj") || word.relation().equals("nsubj:pass");
    return (object && lexicon.says(Ground.TO, above))
        || (word.baseRelation().equals("nmod") && lexicon.says(Ground.OF, above));
  }
}

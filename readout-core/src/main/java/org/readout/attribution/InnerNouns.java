package org.readout.attribution;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.language.Sentence;
import org.readout.language.Upos;
import org.readout.language.Word;
import org.readout.model.Phrase;

/**
 * Reads of a noun whose mind it tells of, where another source speaks: "Peru's support for the
 * plan", "the support of Peru", "the interest shown by Peru", "Peruvian assurances".
 */
final class InnerNouns {
  private static final Set<String> HOLDERS = Set.of("of", "by", "from", "among");
  private static final Set<String> CONTENT = Set.of("nmod", "acl", "ccomp", "obl", "xcomp");

  private final Passage passage;
  private final Sentence sentence;

  InnerNouns(Passage passage) {
    this.passage = passage;
    this.sentence = passage.sentence();
  }

  Optional<Draft> draft(int noun, Cue cue) {
    int holder = holder(noun);
    return passage
        .nominal(holder)
        .map(
            source ->
                new Draft(
                    sentence.index(),
                    cue.rule(),
                    Optional.of(source),
                    Optional.of(word(noun)),
                    content(noun, holder),
                    List.of(),
                    cue.rule().link()));
  }

  private Phrase word(int noun) {
    BitSet words = new BitSet();
    words.set(noun);
    return passage.phrase(noun, words);
  }

  private int holder(int noun) {
    int possessor = Clauses.child(sentence, noun, "nmod:poss");
    if (possessor >= 0) {
      return possessor;
    }
    for (int child : sentence.children(noun)) {
      if (holds(noun, child)) {
        return child;
      }
      if (sentence.word(child).xpos().equals("VBN") && Clauses.agent(sentence, child) >= 0) {
        return Clauses.agent(sentence, child);
      }
    }
    return Clauses.NONE;
  }

  private boolean holds(int noun, int child) {
    Word word = sentence.word(child);
    boolean before = child < noun && word.is(Upos.PROPN);
    return (before && word.relation().equals("compound"))
        || (word.relation().equals("nmod") && HOLDERS.contains(Clauses.leader(sentence, child)));
  }

  /** What hangs on the noun behind its holder; with nothing there, the noun phrase's own words. */
  private Stretch content(int noun, int holder) {
    Stretch places = passage.nothing();
    for (int child : sentence.children(noun)) {
      if (child > noun
          && child != holder
          && CONTENT.contains(sentence.word(child).baseRelation())) {
        places.add(passage.subtree(child));
      }
    }
    return places.isEmpty() ? passage.nothing().add(passage.span(noun)) : places;
  }
}

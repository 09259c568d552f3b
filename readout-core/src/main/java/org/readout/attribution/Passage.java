package org.readout.attribution;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
import java.util.Set;
import org.readout.language.Analysis;
import org.readout.language.Phrases;
import org.readout.language.Sentence;
import org.readout.language.Upos;
import org.readout.model.Phrase;
import org.readout.model.Span;

/** A sentence with what stands around it: all that a cue finder looks at. */
record Passage(Analysis analysis, Sentence sentence, Quotations quotations) {
  private static final Set<String> OUTSIDE_SOURCE =
      Set.of(
          "case",
          "cop",
          "mark",
          "nsubj",
          "csubj",
          "advcl",
          "aux",
          "discourse",
          "dislocated",
          "ccomp",
          "obl",
          "orphan",
          "vocative",
          "parataxis");

  Stretch nothing() {
    return new Stretch(analysis.text());
  }

  /** The places of some words, with the blanks and marks between neighbours. */
  Stretch stretch(BitSet words) {
    Stretch stretch = nothing();
    for (int from = words.nextSetBit(0); from >= 0; from = words.nextSetBit(from)) {
      int to = words.nextClearBit(from);
      stretch.add(new Span(start(from), sentence.word(to - 1).span().end()));
      from = to;
    }
    return stretch;
  }

  Stretch subtree(int head) {
    return stretch(Clauses.clause(sentence, head));
  }

  /** A subtree without the word that leads it in. */
  Stretch withoutLeader(int head) {
    BitSet words = Clauses.clause(sentence, head);
    for (int child : sentence.children(head)) {
      String relation = sentence.word(child).relation();
      if (relation.equals("case") || relation.equals("mark")) {
        BitSet leader = Clauses.clause(sentence, child);
        words.andNot(leader);
        break;
      }
    }
    return stretch(words);
  }

  int start(int word) {
    return sentence.word(word).span().start();
  }

  int end(int word) {
    return sentence.word(word).span().end();
  }

  Span span(int word) {
    return sentence.word(word).span();
  }

  /** Adds to a cue the preposition between it and its content: "called for", "threat of". */
  void addLeader(BitSet cue, Stretch content) {
    int next = cue.length();
    boolean joined =
        next + 1 < sentence.size()
            && sentence.word(next).is(Upos.ADP)
            && !content.overlaps(span(next))
            && content.overlaps(span(next + 1));
    cue.set(next, next + (joined ? 1 : 0));
  }

  /**
   * A source in full: its noun phrase with appositions, conjuncts and relative clauses, without the
   * branches in which the cue or the other words stand that are apart from it, and without those
   * who passed its words on.
   */
  Optional<Phrase> source(int head, CueLexicon lexicon, int... apart) {
    if (head < 0) {
      return Optional.empty();
    }
    BitSet words = new BitSet(sentence.size());
    words.set(head);
    for (int child : sentence.children(head)) {
      boolean outside = OUTSIDE_SOURCE.contains(sentence.word(child).baseRelation());
      boolean carries = Carriers.carries(sentence, child, lexicon);
      boolean within = Arrays.stream(apart).anyMatch(word -> sentence.dominates(child, word));
      if (!outside && !carries && !within) {
        Phrases.addSubtree(sentence, child, words);
      }
    }
    addTitle(head, words);
    return Optional.of(phrase(head, words));
  }

  private void addTitle(int head, BitSet words) {
    int governor = sentence.word(head).head();
    if (governor < 0) {
      return;
    }
    for (int title : sentence.children(governor)) {
      if (title < head && Clauses.titles(sentence, title, head)) {
        Phrases.addSubtree(sentence, title, words);
      }
    }
  }

  Optional<Phrase> nominal(int head) {
    return head < 0 ? Optional.empty() : Optional.of(Phrases.nounPhrase(analysis, sentence, head));
  }

  Phrase phrase(int head, BitSet words) {
    return Phrases.phrase(analysis, sentence, head, words);
  }

  Optional<Quotation> quotationAround(int word) {
    return quotations.around(span(word));
  }
}

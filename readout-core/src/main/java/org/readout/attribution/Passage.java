package org.readout.attribution;

import java.util.BitSet;
import java.util.Optional;
import org.readout.language.Analysis;
import org.readout.language.Phrases;
import org.readout.language.Sentence;
import org.readout.model.Phrase;
import org.readout.model.Span;

/** A sentence with what stands around it: all that a cue finder looks at. */
record Passage(Analysis analysis, Sentence sentence, Quotations quotations) {

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

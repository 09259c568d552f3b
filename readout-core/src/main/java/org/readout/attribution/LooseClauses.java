package org.readout.attribution;

import java.util.Optional;
import java.util.Set;
import org.readout.language.Sentence;
import org.readout.language.Upos;
import org.readout.language.Word;
import org.readout.model.Span;

/**
 * Finds the content of a verb of saying by the order of words, for sentences in which the tree has
 * lost the clause: "said the guards denied it", "told a crowd in Lima that …", "…, he said".
 */
final class LooseClauses {
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
  private static final Set<String> VESSELS = Set.of("in", "at", "during", "through", "by", "via");
  private static final int REACH = 14;

  private final Passage passage;
  private final Sentence sentence;
  private final int verb;
  private final CueLexicon lexicon;

  LooseClauses(Passage passage, int verb, CueLexicon lexicon) {
    this.passage = passage;
    this.sentence = passage.sentence();
    this.verb = verb;
    this.lexicon = lexicon;
  }

  Optional<Stretch> find() {
    return afterThat().or(this::before);
  }

  /** "told a crowd in Lima that …": from the conjunction to the end. */
  private Optional<Stretch> afterThat() {
    int last = Math.min(sentence.size() - 1, verb + REACH);
    for (int i = verb + 1; i <= last; i++) {
      Word word = sentence.word(i);
      if (word.is(Upos.VERB) || word.is(Upos.PUNCT) || ownsClause(i)) {
        return Optional.empty();
      }
      if (word.lemma().equals("that") && word.xpos().equals("IN")) {
        return Optional.of(toTheEnd(i));
      }
    }
    return Optional.empty();
  }

  /** "responded to a demand that …": the clause is the noun's; "said in a report that …" is not. */
  private boolean ownsClause(int noun) {
    return sentence.word(noun).is(Upos.NOUN)
        && !VESSELS.contains(Clauses.leader(sentence, noun))
        && lexicon.of(CueKind.NOUN, sentence.word(noun).lemma()).stream()
            .map(Cue::rule)
            .anyMatch(rule -> rule.takes(Shape.Form.CLAUSE) && !rule.wide());
  }

  /** "said the guards denied it": a noun right after the verb, and a finite verb after that. */
  Optional<Stretch> bareClause() {
    if (verb + 1 >= sentence.size() || !startsNominal(sentence.word(verb + 1))) {
      return Optional.empty();
    }
    for (int i = verb + 1; i < sentence.size(); i++) {
      Word word = sentence.word(i);
      boolean breaks = word.is(Upos.PUNCT) || word.xpos().startsWith("W") || word.is(Upos.SCONJ);
      if (breaks) {
        return Optional.empty();
      }
      if (FINITE.contains(word.xpos())) {
        return Optional.of(toTheEnd(verb + 1));
      }
    }
    return Optional.empty();
  }

  private static boolean startsNominal(Word word) {
    return word.nominal() || word.is(Upos.DET) || word.is(Upos.ADJ) || word.is(Upos.NUM);
  }

  /** "The road is closed, the mayor said on Monday": all that stands before the last comma. */
  private Optional<Stretch> before() {
    int comma = sentence.word(verb).baseRelation().equals("acl") ? Clauses.NONE : commaBefore();
    if (comma <= 1 || !FINITE.contains(sentence.word(verb).xpos()) || verbAfter()) {
      return Optional.empty();
    }
    return Optional.of(passage.nothing().add(new Span(passage.start(0), passage.end(comma - 1))));
  }

  private int commaBefore() {
    boolean speaker = false;
    for (int i = verb - 1; i > 0; i--) {
      Word word = sentence.word(i);
      if (word.form().equals(",")) {
        return speaker ? i : Clauses.NONE;
      }
      if (word.is(Upos.VERB)
          || word.is(Upos.CCONJ)
          || word.is(Upos.SCONJ)
          || word.is(Upos.ADP) && !speaker) {
        return Clauses.NONE;
      }
      speaker |= word.nominal();
    }
    return Clauses.NONE;
  }

  private boolean verbAfter() {
    for (int i = verb + 1; i < sentence.size(); i++) {
      if (sentence.word(i).is(Upos.VERB)) {
        return true;
      }
    }
    return false;
  }

  private Stretch toTheEnd(int from) {
    return passage.nothing().add(new Span(passage.start(from), sentence.span().end()));
  }
}

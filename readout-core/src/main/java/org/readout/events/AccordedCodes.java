package org.readout.events;

import java.util.ArrayList;
import java.util.List;
import org.readout.language.Upos;
import org.readout.model.EventCode;
import org.readout.ontology.Ontology;

/**
 * Brings the codes of a sentence's events in accord: a stance with its act, an outcome with its
 * deed.
 */
final class AccordedCodes {
  private final SentenceGrammar grammar;
  private final Tree tree;
  private final Ontology ontology;

  AccordedCodes(SentenceGrammar grammar, Ontology ontology) {
    this.grammar = grammar;
    this.tree = grammar.tree();
    this.ontology = ontology;
  }

  List<Match> inAccord(List<Match> matches) {
    return matches.stream()
        .map(match -> match.with(code(match, matches), match.actors(), match.recipients()))
        .toList();
  }

  private EventCode code(Match match, List<Match> matches) {
    List<Integer> about = about(match.trigger());
    EventCode code = match.code();
    for (Match other : matches) {
      if (other != match && within(about, other.trigger().head())) {
        code = ontology.narrowed(code, other.code());
      }
      if (outcome(match, other)) {
        code = ontology.specified(code, other.code());
      }
    }
    return code;
  }

  /**
   * What a stance is about: its clause or object, and what goes on below: "asked to help to feed".
   */
  private List<Integer> about(Trigger trigger) {
    Frame frame = grammar.frame(trigger);
    List<Integer> found = new ArrayList<>(frame.fillers(Slot.of(Slot.Place.CLAUSE)));
    found.addAll(frame.fillers(Slot.of(Slot.Place.OBJECT)));
    found.addAll(tree.children(trigger.complement(), "acl"));
    for (int i = 0; i < found.size(); i++) {
      found.addAll(tree.children(found.get(i), "xcomp"));
    }
    return found;
  }

  /** Whether an act is what a word tells, or completes it: "provide military aid". */
  private boolean within(List<Integer> words, int act) {
    return words.contains(act) || tree.word(act).is(Upos.NOUN) && words.contains(tree.head(act));
  }

  /** "shelled the town, killing ten", "marched to protest": one deed told twice. */
  private boolean outcome(Match match, Match deed) {
    int verb = match.trigger().head();
    return match.rule().code().type() == deed.rule().code().type()
        && tree.relation(verb, "advcl")
        && tree.head(verb) == deed.trigger().head();
  }
}

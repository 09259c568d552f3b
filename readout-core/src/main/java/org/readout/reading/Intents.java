package org.readout.reading;

import org.readout.language.Analysis;
import org.readout.language.Sentence;
import org.readout.language.Upos;
import org.readout.language.Word;
import org.readout.model.EventCode;
import org.readout.model.EventMention;
import org.readout.model.Status;
import org.readout.ontology.Ontology;

/**
 * Gives what is yet to come the code that CAMEO has for it: "will give aid" is an intent to give,
 * "will impose sanctions" a threat. The type stays, for the status tells that the act lies ahead.
 */
final class Intents {
  private final Ontology ontology;
  private final Analysis analysis;

  Intents(Ontology ontology, Analysis analysis) {
    this.ontology = ontology;
    this.analysis = analysis;
  }

  EventCode code(EventMention event, Status status) {
    return status == Status.FUTURE && announced(event)
        ? ontology.intended(event.code())
        : event.code();
  }

  /** Whether the act is what the clause says, and not its purpose: "marched to protest". */
  private boolean announced(EventMention event) {
    Sentence sentence = analysis.sentences().get(event.trigger().sentence());
    Word head = sentence.word(event.trigger().head());
    while (head.baseRelation().equals("conj")) {
      head = sentence.word(head.head());
    }
    return head.is(Upos.VERB)
        && !head.baseRelation().equals("advcl")
        && !head.baseRelation().equals("acl");
  }
}

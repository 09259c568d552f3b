package org.readout.model;

import java.util.List;

/**
 * One telling of an event, as the grammar of one sentence gives it: not yet judged, dated, placed
 * or attributed.
 *
 * @param trigger the words that name the event; the head is its main verb, noun or adjective
 * @param actors who did it, in text order; empty when the text leaves them out
 * @param recipients to whom, in text order
 */
public record EventMention(
    Phrase trigger, RuleId rule, EventCode code, List<Phrase> actors, List<Phrase> recipients) {
  public EventMention {
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
  }
}

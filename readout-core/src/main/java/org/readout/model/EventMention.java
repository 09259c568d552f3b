package org.readout.model;

import java.util.List;

/**
 * One telling of an event, as the grammar of one sentence gives it: not yet judged, dated, placed
 * or attributed.
 *
 * @param trigger the words that name the event; the head is its main verb, noun or adjective
 * @param actors who did it, in text order; empty when the text leaves them out
 * @param recipients to whom, in text order
 * @param confidence how likely a person would see this event here too, from 0 to 1
 */
public record EventMention(
    Phrase trigger,
    RuleId rule,
    EventCode code,
    List<Phrase> actors,
    List<Phrase> recipients,
    double confidence) {
  public EventMention {
    if (confidence < 0 || confidence > 1) {
      throw new IllegalArgumentException("confidence %f is not from 0 to 1".formatted(confidence));
    }
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
  }

  /** The same telling with other sides. */
  public EventMention between(List<Phrase> newActors, List<Phrase> newRecipients) {
    return new EventMention(trigger, rule, code, newActors, newRecipients, confidence);
  }
}

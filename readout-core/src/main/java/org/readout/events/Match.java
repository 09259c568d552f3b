package org.readout.events;

import java.util.List;
import org.readout.model.EventCode;

/**
 * A rule that holds at a trigger, with the words that fill its sides.
 *
 * @param code the rule's, with a mode that the same event bears elsewhere in the sentence
 */
record Match(
    EventRule rule,
    Trigger trigger,
    EventCode code,
    List<Integer> actors,
    List<Integer> recipients) {
  Match {
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
  }

  /** The same event with what another telling of it adds. */
  Match with(EventCode newCode, List<Integer> newActors, List<Integer> newRecipients) {
    return new Match(rule, trigger, newCode, newActors, newRecipients);
  }

  /** The same sides under another rule. */
  Match of(EventRule other) {
    return new Match(other, trigger, other.code(), actors, recipients);
  }

  /** How closely the rule fits: by its words, by what it asks for, and by the sides it found. */
  int closeness() {
    int sides = (actors.isEmpty() ? 0 : 1) + (recipients.isEmpty() ? 0 : 1);
    return trigger.pattern().words().size() * 20 + rule.demands() + sides;
  }
}

package org.readout.events;

import java.util.List;

/** A rule that holds at a trigger, with the words that fill its sides. */
record Match(EventRule rule, Trigger trigger, List<Integer> actors, List<Integer> recipients) {
  Match {
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
  }

  Match with(List<Integer> newActors, List<Integer> newRecipients) {
    return new Match(rule, trigger, newActors, newRecipients);
  }

  /** How closely the rule fits: by its words, by what it asks for, and by the sides it found. */
  int closeness() {
    int sides = (actors.isEmpty() ? 0 : 1) + (recipients.isEmpty() ? 0 : 1);
    return trigger.pattern().words().size() * 20 + rule.demands() + sides;
  }
}

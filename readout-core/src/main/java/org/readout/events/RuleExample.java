package org.readout.events;

import java.util.List;
import java.util.Optional;
import org.readout.model.RuleId;

/**
 * A sentence that a rule brings as its test.
 *
 * @param fires whether the rule must find its event in it
 * @param sides the sides that it must find, where the rule's writer gives them
 */
public record RuleExample(
    RuleId rule, String file, int line, String sentence, boolean fires, Optional<Sides> sides) {

  /** Words of actors and recipients; a list is empty where nobody is named. */
  public record Sides(List<String> actors, List<String> recipients) {
    public Sides {
      actors = List.copyOf(actors);
      recipients = List.copyOf(recipients);
    }
  }

  RuleExample with(Sides named) {
    return new RuleExample(rule, file, line, sentence, fires, Optional.of(named));
  }
}

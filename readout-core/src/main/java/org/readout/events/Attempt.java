package org.readout.events;

import java.util.List;
import java.util.Optional;

/**
 * What came of trying a rule at a trigger.
 *
 * @param match empty where the rule does not hold
 * @param lacks what it lacked, a few words each; empty where it holds
 */
record Attempt(EventRule rule, Trigger trigger, Optional<Match> match, List<String> lacks) {
  Attempt {
    lacks = List.copyOf(lacks);
  }
}

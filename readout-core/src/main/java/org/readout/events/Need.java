package org.readout.events;

import java.util.List;

/** What must be filled for a rule to hold. */
enum Need {
  ACTOR("actor"),
  RECIPIENT("recipient"),
  /** At least two participants, on whichever sides. */
  TWO_SIDES("two sides");

  private final String word;

  Need(String word) {
    this.word = word;
  }

  String word() {
    return word;
  }

  /**
   * @param received recipients of whatever kind, things among them
   */
  boolean metBy(Match match, List<Integer> received) {
    switch (this) {
      case ACTOR:
        return !match.actors().isEmpty();
      case RECIPIENT:
        return !received.isEmpty();
      default:
        return match.actors().size() + match.recipients().size() > 1;
    }
  }
}

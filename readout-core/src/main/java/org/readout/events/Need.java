package org.readout.events;

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
   * @param whole the match with fillers of whatever kind, things among them
   */
  boolean metBy(Match match, Match whole) {
    switch (this) {
      case ACTOR:
        return !whole.actors().isEmpty();
      case RECIPIENT:
        return !whole.recipients().isEmpty();
      default:
        return match.actors().size() + match.recipients().size() > 1;
    }
  }
}

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

  boolean metBy(int actors, int recipients) {
    switch (this) {
      case ACTOR:
        return actors > 0;
      case RECIPIENT:
        return recipients > 0;
      default:
        return actors + recipients > 1;
    }
  }
}

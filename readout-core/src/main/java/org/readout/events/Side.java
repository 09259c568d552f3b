package org.readout.events;

/** The two sides of an event. */
enum Side {
  ACTOR("actor"),
  RECIPIENT("recipient");

  private final String word;

  Side(String word) {
    this.word = word;
  }

  String word() {
    return word;
  }
}

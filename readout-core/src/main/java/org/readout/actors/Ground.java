package org.readout.actors;

/** How a word says that a capital with it is a town, and not its government. */
enum Ground {
  /** "shelled Lima" */
  TO,
  /** "the siege of Lima" */
  OF,
  /** "the capital Lima" */
  BESIDE
}

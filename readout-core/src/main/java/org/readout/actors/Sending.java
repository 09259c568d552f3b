package org.readout.actors;

/** What a word says of people whom somebody makes go somewhere. */
enum Sending {
  /** "Peru sent troops": they are of who does it. */
  SENDS,
  /** "Peru withdrew troops from Chad": and "from" names where they leave. */
  LEAVES,
  /** "Peru began the withdrawal": who does it does what is named. */
  UNDERTAKES
}

package org.readout.events;

/** The two sides of an event. */
enum Side {
  ACTOR,
  RECIPIENT
}

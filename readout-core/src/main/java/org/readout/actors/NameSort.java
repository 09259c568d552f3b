package org.readout.actors;

/** How a known name refers to what it is filed under. */
enum NameSort {
  COUNTRY,
  TERRITORY,
  /** "Turkish": as a modifier the country, as a noun its people. */
  NATIONALITY,
  /** A government by its city: only where it acts or speaks. */
  CAPITAL,
  /** A government by its building or street. */
  SEAT,
  CITY,
  ORGANISATION,
  /** A people or faith: "Kurdish", "Buddhists". */
  PEOPLE,
  /** Holds the name of an actor and is none: "South China Sea". */
  SHADOW;

  boolean standsForGovernment() {
    return this == COUNTRY || this == CAPITAL || this == SEAT;
  }

  boolean ofPlace() {
    return this == COUNTRY || this == TERRITORY || this == CAPITAL || this == CITY;
  }
}

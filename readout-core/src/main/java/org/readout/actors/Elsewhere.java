package org.readout.actors;

/** How a word says of what country those are whom it describes, as to the one spoken of. */
enum Elsewhere {
  /** "other nations", "foreign troops" */
  OTHER,
  /** "occupation army", "peacekeeping force": the same, as the first word of a role. */
  GUEST,
  /** "its neighbour": not of the land whose it is. */
  NEIGHBOUR,
  /** "her counterpart": not of the country of whomever it is named with as an owner. */
  COUNTERPART,
  /** "the governments": in the plural, of several countries. */
  SEVERAL,
  /** "local officials", "national radio": of the one spoken of. */
  HERE,
  /** "ethnic Hungarians": of the one spoken of, and not of the one that they are called by. */
  ETHNIC,
  /** "the French embassy": away from home, which tells nothing of where a report is set. */
  ABROAD,
  /** "pro-French": what the name joined to it tells is not where somebody belongs. */
  TOWARD
}

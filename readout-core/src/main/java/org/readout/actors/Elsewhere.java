package org.readout.actors;

/** How a word says that those whom it describes are of another country than the one spoken of. */
enum Elsewhere {
  /** "other nations", "foreign troops" */
  OTHER,
  /** "its neighbour": not of the land whose it is. */
  NEIGHBOUR,
  /** "her counterpart": not of the country of whomever it is named with as an owner. */
  COUNTERPART,
  /** "the governments": in the plural, of several countries. */
  SEVERAL
}

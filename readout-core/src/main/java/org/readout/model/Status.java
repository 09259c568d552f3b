package org.readout.model;

import java.util.Locale;

/** How the innermost source presents an event. */
public enum Status {
  /** Presented as having happened or happening. */
  HAPPENED,
  /** Negated, refused to occur, yet to occur. */
  NOT,
  /** Planned, promised, expected, intended. */
  FUTURE,
  /** Asked for, required, proposed. */
  DEMANDED,
  /** Possible, conditional, feared. */
  HYPOTHETICAL;

  /** The word that the output contract uses. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}

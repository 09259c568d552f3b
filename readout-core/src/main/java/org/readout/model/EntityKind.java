package org.readout.model;

import java.util.Locale;

/** What sort of thing an entity is. */
public enum EntityKind {
  PERSON,
  ORGANISATION,
  PLACE,
  GROUP,
  OTHER;

  /** The word that the output contract uses. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}

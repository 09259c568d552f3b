package org.readout.model;

import java.util.Locale;

/** Whether a source's words stand in quotation marks. */
public enum Manner {
  DIRECT,
  MIXED,
  INDIRECT;

  /** The word that the output contract uses. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}

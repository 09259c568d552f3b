package org.readout.model;

import java.util.Locale;

/** How finely a time or a place is known; a time uses the first group, a place the second. */
public enum Precision {
  DAY,
  WEEK,
  MONTH,
  QUARTER,
  YEAR,
  DECADE,
  OPEN,
  POINT,
  CITY,
  REGION,
  COUNTRY;

  /** The word that the output contract uses. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}

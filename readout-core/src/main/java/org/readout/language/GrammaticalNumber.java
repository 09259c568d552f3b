package org.readout.language;

/** Whether words speak of one or of several. */
public enum GrammaticalNumber {
  SINGULAR,
  PLURAL,
  UNTOLD
}

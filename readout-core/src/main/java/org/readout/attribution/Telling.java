package org.readout.attribution;

/**
 * Whether an attribution is told among the report's attributions; if not, it serves chains alone.
 *
 * @param alone where it stands in nobody's words, or in those of its own source
 * @param within where it stands in the words of another source
 */
record Telling(boolean alone, boolean within) {

  /** Without an account of what stands around. */
  static final Telling ALWAYS = new Telling(true, true);
}

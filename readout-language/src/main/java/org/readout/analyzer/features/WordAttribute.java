package org.readout.analyzer.features;

/** What can be seen of a word without its neighbours. */
public enum WordAttribute {
  /** The form, its digits made one. */
  FORM,
  /** The same in lower case. */
  LOWER,
  PREFIX1,
  PREFIX2,
  PREFIX3,
  PREFIX4,
  SUFFIX1,
  SUFFIX2,
  SUFFIX3,
  SUFFIX4,
  SUFFIX5,
  /** Kinds of letters, runs shortened. */
  SHAPE,
  /** The coarsest of three groups of words used alike. */
  GROUP1,
  GROUP2,
  GROUP3,
  /** The tags that a lexicon gives the word. */
  CLASS
}

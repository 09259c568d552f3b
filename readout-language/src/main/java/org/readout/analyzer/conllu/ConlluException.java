package org.readout.analyzer.conllu;

/** Tells which line of a CoNLL-U file cannot be read, and why. */
public final class ConlluException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public ConlluException(String message) {
    super(message);
  }
}

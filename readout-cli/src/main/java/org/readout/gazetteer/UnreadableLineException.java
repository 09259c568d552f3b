package org.readout.gazetteer;

/** A line of a dump is not as GeoNames writes it; the message says what was read. */
final class UnreadableLineException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnreadableLineException(String message) {
    super(message);
  }

  UnreadableLineException(String message, Throwable cause) {
    super(message, cause);
  }
}

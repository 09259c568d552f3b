package org.readout.formats;

/** A report cannot be read; the message says what was read and what to do. */
final class UnreadableException extends Exception {
  private static final long serialVersionUID = 1L;

  UnreadableException(String message) {
    super(message);
  }
}

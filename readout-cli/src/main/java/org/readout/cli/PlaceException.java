package org.readout.cli;

/** A run cannot go on from where another stopped. */
final class PlaceException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  PlaceException(String message) {
    super(message);
  }
}

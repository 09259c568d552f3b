package org.readout.fetch;

import java.io.IOException;

/** Something could not, or may not, be fetched; the message says why and what to do. */
public final class FetchException extends IOException {
  private static final long serialVersionUID = 1L;

  FetchException(String message) {
    super(message);
  }

  FetchException(String message, IOException cause) {
    super(message, cause);
  }
}

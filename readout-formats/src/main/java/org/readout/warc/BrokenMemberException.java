package org.readout.warc;

import java.io.IOException;

/** A zipped member could not be read; the stream goes on with the next. */
public final class BrokenMemberException extends IOException {
  private static final long serialVersionUID = 1L;

  BrokenMemberException(String message, Exception cause) {
    super(message, cause);
  }
}

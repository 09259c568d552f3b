package org.readout.warc;

import java.io.IOException;

/** A record could not be read; reading goes on with the next. */
public final class BrokenRecordException extends IOException {
  private static final long serialVersionUID = 1L;

  BrokenRecordException(String message) {
    super(message);
  }
}

package org.readout.cli;

import java.io.IOException;

/** Nothing more can be written to where the output goes. */
final class ClosedOutputException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ClosedOutputException(IOException cause) {
    super(cause.getMessage(), cause);
  }

  /** Whether the reader simply went away, as {@code head} does when it has seen enough. */
  boolean brokenPipe() {
    return String.valueOf(getMessage()).contains("Broken pipe");
  }
}

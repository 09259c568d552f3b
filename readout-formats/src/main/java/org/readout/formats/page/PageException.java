package org.readout.formats.page;

/** A page that is none anybody wrote; the message says what was read and what to do. */
public final class PageException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String reason;

  PageException(String reason) {
    super(reason);
    this.reason = reason;
  }

  public String reason() {
    return reason;
  }
}

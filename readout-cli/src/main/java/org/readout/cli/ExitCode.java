package org.readout.cli;

/** What the program tells whoever called it. */
final class ExitCode {
  static final int DONE = 0;
  static final int FAILED = 1;
  static final int WRONG_USAGE = 2;

  /** Some reports could not be read; each was named with its reason, all others are done. */
  static final int SOME_UNREAD = 3;

  private ExitCode() {}
}

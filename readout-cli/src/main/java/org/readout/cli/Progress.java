package org.readout.cli;

import java.util.Locale;

/** Shows on a terminal how far a long run has come, in one line that is written over. */
final class Progress {
  private static final long FIRST_AFTER = 2_000_000_000L;
  private static final long EVERY = 200_000_000L;
  private static final String CLEAR_LINE = "\r\u001B[K";

  private final Console console;
  private final long begin = System.nanoTime();
  private long last = begin;
  private boolean shown;

  Progress(Console console) {
    this.console = console;
  }

  void show(Tally tally) {
    long now = System.nanoTime();
    if (!console.live() || now - begin < FIRST_AFTER || now - last < EVERY) {
      return;
    }
    last = now;
    shown = true;
    double rate = tally.sentences() * 1e9 / (now - begin);
    console
        .err()
        .print(
            CLEAR_LINE
                + String.format(
                    Locale.ROOT,
                    "%,d reports, %,d sentences, %,.0f a second",
                    tally.reports(),
                    tally.sentences(),
                    rate));
    console.err().flush();
  }

  /** Takes the line away before anything else is written. */
  void clear() {
    if (shown) {
      console.err().print(CLEAR_LINE);
      console.err().flush();
      shown = false;
    }
  }
}

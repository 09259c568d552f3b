package org.readout.cli;

import java.util.Locale;
import java.util.function.DoubleSupplier;

/** Shows on a terminal how far a long run has come, in one line that is written over. */
final class Progress {
  private static final long FIRST_AFTER = 2_000_000_000L;
  private static final long EVERY = 200_000_000L;
  private static final int BAR = 24;
  private static final String CLEAR_LINE = "\r\u001B[K";

  private final Console console;
  private final long begin = System.nanoTime();
  private long last = begin;
  private boolean shown;

  Progress(Console console) {
    this.console = console;
  }

  /**
   * @param share of the work that is done, from 0 to 1; 0 where it is not known
   */
  void show(Tally tally, DoubleSupplier share) {
    long now = System.nanoTime();
    if (!console.live() || now - begin < FIRST_AFTER || now - last < EVERY) {
      return;
    }
    last = now;
    shown = true;
    console.err().print(CLEAR_LINE + line(tally, share.getAsDouble(), (now - begin) / 1e9));
    console.err().flush();
  }

  static String line(Tally tally, double share, double seconds) {
    int filled = (int) Math.round(share * BAR);
    String bar = share == 0 ? "" : "━".repeat(filled) + "·".repeat(BAR - filled) + " %3.0f %%  ";
    return String.format(Locale.ROOT, bar, share * 100)
        + String.format(
            Locale.ROOT,
            "%,d reports, %,d sentences, %,.0f a second",
            tally.reports(),
            tally.sentences(),
            tally.sentences() / seconds);
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

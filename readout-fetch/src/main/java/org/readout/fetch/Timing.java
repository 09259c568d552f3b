package org.readout.fetch;

import java.time.Clock;
import java.time.Instant;

/**
 * The time, and waiting for it.
 *
 * @param sleeper comes back at the given time or later
 */
public record Timing(Clock clock, Sleeper sleeper) {

  /** Waits until a time. */
  @FunctionalInterface
  public interface Sleeper {
    void until(Instant time);
  }

  Instant now() {
    return clock.instant();
  }
}

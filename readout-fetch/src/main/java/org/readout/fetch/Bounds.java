package org.readout.fetch;

import java.time.Duration;

/**
 * How much a server may ask for.
 *
 * @param bytes of a body, as it is sent
 * @param call how long one request may take from its beginning to the last byte
 * @param redirects how many are followed
 * @param tries how often a server that is busy is asked
 * @param patience the longest that a server may ask to be waited for, in one run
 */
public record Bounds(int bytes, Duration call, int redirects, int tries, Duration patience) {
  public static final Bounds USUAL =
      new Bounds(16 << 20, Duration.ofSeconds(60), 5, 3, Duration.ofMinutes(2));
}

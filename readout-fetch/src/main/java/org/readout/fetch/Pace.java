package org.readout.fetch;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** Keeps requests to one host apart. Remembers the latest 10,000 hosts. */
final class Pace {
  private static final int MOST_HOSTS = 10_000;

  private final Timing timing;
  private final Map<String, Instant> next =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Instant> eldest) {
          return size() > MOST_HOSTS;
        }
      };

  Pace(Timing timing) {
    this.timing = timing;
  }

  /** Waits until a host may be asked again. */
  void await(String host) {
    Instant time = next.getOrDefault(host, Instant.MIN);
    if (time.isAfter(timing.now())) {
      timing.sleeper().until(time);
    }
  }

  /** Sets when a host may be asked next, unless that is later already. */
  void rest(String host, Duration pause) {
    Instant time = timing.now().plus(pause);
    next.merge(host, time, (old, fresh) -> old.isAfter(fresh) ? old : fresh);
  }
}

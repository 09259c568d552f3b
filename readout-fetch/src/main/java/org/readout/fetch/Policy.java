package org.readout.fetch;

import java.time.Duration;

/**
 * What whoever fetches wants.
 *
 * @param agent the name by which servers know the program
 * @param pause between two requests to one host
 * @param allowPrivate whether private networks may be reached
 */
public record Policy(String agent, Duration pause, boolean allowPrivate, Bounds bounds) {

  /** The first word of the agent, up to a slash: what robots.txt calls it. */
  String robotName() {
    return agent.strip().split("[/\\s]", 2)[0];
  }
}

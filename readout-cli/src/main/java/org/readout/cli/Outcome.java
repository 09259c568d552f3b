package org.readout.cli;

import java.util.List;
import org.readout.model.ReportId;

/**
 * What became of one report.
 *
 * @param report whose outcome it is
 * @param output what to print; empty where there is nothing
 * @param messages what its user should know, a line each
 * @param sentences how many were read
 */
record Outcome(ReportId report, String output, List<String> messages, int sentences, Fate fate) {
  Outcome {
    messages = List.copyOf(messages);
  }

  /** How it went. */
  enum Fate {
    READ,
    /** Not all of it could be read. */
    TROUBLED,
    /** Left out, since it tells what was told before. */
    LEFT_OUT
  }

  /** Of something that could not be read at all. */
  static Outcome unread(String place, String message) {
    return new Outcome(new ReportId(place), "", List.of(message), 0, Fate.TROUBLED);
  }

  /** Of a copy that is not wanted. */
  static Outcome leftOut(ReportId report) {
    return new Outcome(report, "", List.of(), 0, Fate.LEFT_OUT);
  }
}

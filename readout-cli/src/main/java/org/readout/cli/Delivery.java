package org.readout.cli;

import org.readout.model.ReportId;

/** Takes what was made of each report to where its user wants it. */
@FunctionalInterface
interface Delivery {

  /**
   * Takes one report's output.
   *
   * @throws ClosedOutputException when it cannot be written
   */
  void deliver(ReportId report, String output);
}

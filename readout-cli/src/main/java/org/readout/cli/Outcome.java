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
 * @param read whether all of it could be read
 */
record Outcome(ReportId report, String output, List<String> messages, int sentences, boolean read) {
  Outcome {
    messages = List.copyOf(messages);
  }
}

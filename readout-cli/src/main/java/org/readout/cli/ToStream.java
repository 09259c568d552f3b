package org.readout.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.readout.model.ReportId;

/** Writes all reports to one stream, one after the other. */
final class ToStream implements Delivery {
  private final OutputStream out;

  ToStream(OutputStream out) {
    this.out = out;
  }

  @Override
  public void deliver(ReportId report, String output) {
    try {
      out.write(output.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new ClosedOutputException(e);
    }
  }
}

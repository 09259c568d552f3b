package org.readout.cli;

import org.readout.model.ReportId;

/** Lets one report through and objects to a second, since two pages in one stream are none. */
final class OnePage implements Delivery {
  private final Delivery stream;
  private boolean delivered;

  OnePage(Delivery stream) {
    this.stream = stream;
  }

  @Override
  public void deliver(ReportId report, String output) {
    if (delivered) {
      throw new SecondPageException();
    }
    delivered = true;
    stream.deliver(report, output);
  }

  /** There are several reports and no folder to put their pages in. */
  static final class SecondPageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SecondPageException() {
      super("a page holds one report, and there are several; name a folder: --output FOLDER");
    }
  }
}

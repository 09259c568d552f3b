package org.readout.training.attribution;

import java.util.List;

/** A report's text with the attributions that people marked in it. */
record MarkedReport(String id, String text, List<Marked> attributions) {
  MarkedReport {
    attributions = List.copyOf(attributions);
  }
}

package org.readout.training.coreference;

import java.util.List;
import org.readout.model.Span;

/** A report's text with the mentions that people marked in it. */
record MarkedReport(String id, String text, List<Marked> mentions) {
  MarkedReport {
    mentions = List.copyOf(mentions);
  }

  /**
   * One mention.
   *
   * @param head where its head word stands; the whole where that is not known
   * @param type "person", "organization", "place" or another
   * @param group what all mentions of the same entity in the report share
   */
  record Marked(Span span, Span head, String type, String group) {}
}

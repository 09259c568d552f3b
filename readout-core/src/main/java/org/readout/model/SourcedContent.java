package org.readout.model;

import java.util.List;
import java.util.Optional;

/**
 * An attribution with its people resolved, as the reading holds it.
 *
 * @param within the enclosing sources, innermost first
 */
public record SourcedContent(
    Attribution attribution,
    Optional<Participant> source,
    List<Participant> within,
    List<Participant> addressees) {
  public SourcedContent {
    within = List.copyOf(within);
    addressees = List.copyOf(addressees);
  }
}

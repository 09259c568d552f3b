package org.readout.attribution;

import java.util.List;
import org.readout.model.Attribution;

/**
 * What may be an attribution.
 *
 * @param signs names of what speaks for or against it
 */
public record Candidate(Attribution attribution, List<String> signs) {
  public Candidate {
    signs = List.copyOf(signs);
  }
}

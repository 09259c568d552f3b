package org.readout.attribution;

import java.util.List;
import org.readout.model.Span;

/**
 * Where a content may begin or end in the sentence of its cue.
 *
 * @param word the outermost word that would belong to it
 * @param signs names of what speaks for or against it
 */
public record Edge(Span word, List<String> signs) {
  public Edge {
    signs = List.copyOf(signs);
  }
}

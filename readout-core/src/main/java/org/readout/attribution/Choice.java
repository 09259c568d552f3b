package org.readout.attribution;

import java.util.List;
import org.readout.model.Attribution;
import org.readout.model.Span;

/**
 * What may be an attribution, as the rules cut it, and where else its content may begin and end.
 *
 * @param sentence the stretch of its sentence
 * @param ends the first is where the rules have it
 * @param starts the first is where the rules have it
 */
public record Choice(Attribution attribution, Span sentence, List<Edge> ends, List<Edge> starts) {
  public Choice {
    ends = List.copyOf(ends);
    starts = List.copyOf(starts);
  }
}

package org.readout.attribution;

import java.util.List;
import org.readout.model.Span;

/**
 * Moves the beginning and the end of a content to where people would have put it, as far as weights
 * learnt from reports that people marked can tell.
 */
final class Boundaries {
  private final Weights weights;

  Boundaries(Weights weights) {
    this.weights = weights;
  }

  /** The content of the draft changes; without weights nothing does. */
  void settle(Passage passage, Draft draft) {
    if (!weights.isEmpty()) {
      move(draft, Side.END, Edges.of(passage, draft, Side.END));
      move(draft, Side.START, Edges.of(passage, draft, Side.START));
    }
  }

  private void move(Draft draft, Side side, List<Edge> edges) {
    if (edges.size() < 2) {
      return;
    }
    Span from = edges.get(0).word();
    Span to = likeliest(edges).word();
    if (side == Side.END) {
      draft.content().moveEnd(from.end(), to.end());
    } else {
      draft.content().moveStart(from.start(), to.start());
    }
  }

  private Edge likeliest(List<Edge> edges) {
    Edge best = edges.get(0);
    double most = weights.sum(best.signs());
    for (Edge edge : edges.subList(1, edges.size())) {
      double sum = weights.sum(edge.signs());
      if (sum > most) {
        most = sum;
        best = edge;
      }
    }
    return best;
  }
}

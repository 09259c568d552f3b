package org.readout.analyzer.parse;

import java.util.ArrayList;
import java.util.List;
import org.readout.analyzer.tag.WordTag;

/** Puts the trees over the stretches of a sentence together. */
final class Stretches {
  private static final String LOOSE = "parataxis";

  private Stretches() {}

  /** One tree: the roots of all stretches but the first hang on the first's. */
  static ParsedSentence join(List<ParsedSentence> stretches) {
    int root = root(stretches.get(0).arcs());
    List<WordTag> tags = new ArrayList<>();
    List<Arc> arcs = new ArrayList<>();
    List<float[]> names = new ArrayList<>();
    for (ParsedSentence stretch : stretches) {
      int shift = arcs.size();
      stretch.arcs().forEach(arc -> arcs.add(shift == 0 ? arc : moved(arc, shift, root)));
      tags.addAll(stretch.tags());
      names.addAll(stretch.names());
    }
    return new ParsedSentence(tags, arcs, names);
  }

  private static Arc moved(Arc arc, int shift, int root) {
    return arc.head() < 0
        ? new Arc(root, LOOSE, 0)
        : new Arc(arc.head() + shift, arc.relation(), arc.confidence());
  }

  private static int root(List<Arc> arcs) {
    int at = 0;
    while (arcs.get(at).head() >= 0) {
      at++;
    }
    return at;
  }
}

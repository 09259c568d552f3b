package org.readout.analyzer.parse;

import java.util.ArrayList;
import java.util.List;
import org.readout.analyzer.tag.WordTag;

/** Puts the trees over two stretches of a sentence together. */
final class Stretches {
  private static final String LOOSE = "parataxis";

  private Stretches() {}

  /** One tree: the second's root hangs on the first's. */
  static ParsedSentence join(ParsedSentence first, ParsedSentence second) {
    int shift = first.arcs().size();
    int root = root(first.arcs());
    List<WordTag> tags = new ArrayList<>(first.tags());
    List<Arc> arcs = new ArrayList<>(first.arcs());
    List<float[]> names = new ArrayList<>(first.names());
    tags.addAll(second.tags());
    names.addAll(second.names());
    for (Arc arc : second.arcs()) {
      arcs.add(
          arc.head() < 0
              ? new Arc(root, LOOSE, 0)
              : new Arc(arc.head() + shift, arc.relation(), arc.confidence()));
    }
    return new ParsedSentence(tags, arcs, names);
  }

  private static int root(List<Arc> arcs) {
    int at = 0;
    while (arcs.get(at).head() >= 0) {
      at++;
    }
    return at;
  }
}

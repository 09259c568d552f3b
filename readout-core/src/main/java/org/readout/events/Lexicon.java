package org.readout.events;

import java.util.List;
import org.readout.rules.Problem;
import org.readout.rules.RuleFiles;

/** What the files beside the rules tell the engine. */
record Lexicon(GrammarWords words, FurtherPlaces further) {
  static Lexicon read(RuleFiles files, List<Problem> problems) {
    return new Lexicon(GrammarWords.read(files, problems), FurtherPlaces.read(files, problems));
  }
}

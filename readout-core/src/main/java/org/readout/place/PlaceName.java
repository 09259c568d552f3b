package org.readout.place;

import java.util.List;
import org.readout.model.Phrase;

/**
 * A name in a report that may be a place, with all places that bear it.
 *
 * @param first index of its first word in the sentence
 * @param last index of its last word, inclusive
 * @param candidates empty where the gazetteer knows none
 */
record PlaceName(Phrase phrase, int first, int last, List<Location> candidates) {
  PlaceName {
    candidates = List.copyOf(candidates);
  }

  String text() {
    return phrase.mention().text();
  }

  int sentence() {
    return phrase.sentence();
  }
}

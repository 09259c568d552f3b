package org.readout.place;

import java.util.List;
import java.util.Locale;
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

  /** What it shares with other mentions of the name, written in capitals or not. */
  String key() {
    return text().toLowerCase(Locale.ROOT);
  }

  int sentence() {
    return phrase.sentence();
  }
}

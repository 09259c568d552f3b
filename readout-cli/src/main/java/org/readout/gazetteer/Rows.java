package org.readout.gazetteer;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Puts each place, come in by id, with its further names into the order of names. */
final class Rows {
  private final Map<String, String> divisions;
  private final SortedLines byName;
  private final Set<String> keys = new TreeSet<>();
  private Optional<ChosenPlace> place = Optional.empty();
  private long places;
  private long names;

  /**
   * @param divisions names of first-level divisions by country and code
   */
  Rows(Map<String, String> divisions, SortedLines byName) {
    this.divisions = Map.copyOf(divisions);
    this.byName = byName;
  }

  /** Takes places and names in the order of ids; a name whose place was not chosen goes nowhere. */
  void take(String line) throws IOException {
    ChosenPlace next = ChosenPlace.parse(line);
    boolean same = place.map(ChosenPlace::id).filter(next.id()::equals).isPresent();
    if (next.isPlace() && !same) {
      finish();
      place = Optional.of(next);
      addKey(next);
    } else if (!next.isPlace() && same) {
      addKey(next);
    }
  }

  /** Only such as stand in the same order as text and as bytes. */
  private void addKey(ChosenPlace named) {
    String key = ChosenPlace.key(named.name());
    if (key.chars().allMatch(c -> c >= ' ' && !Character.isSurrogate((char) c))) {
      keys.add(key);
    }
  }

  /** Hands on the last place. */
  void finish() throws IOException {
    if (place.isPresent()) {
      places++;
      for (String key : keys) {
        names++;
        byName.add(place.get().row(key, divisions.getOrDefault(place.get().division(), "")));
      }
    }
    keys.clear();
  }

  long places() {
    return places;
  }

  long names() {
    return names;
  }
}

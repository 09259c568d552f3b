package org.readout.attribution;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.readout.model.Entity;
import org.readout.model.Phrase;

/** Tells whether two phrases of a report speak of the same. */
final class Identities {
  private final Map<Place, Integer> entities = new HashMap<>();

  private record Place(int sentence, int head) {
    static Place of(Phrase phrase) {
      return new Place(phrase.sentence(), phrase.head());
    }
  }

  Identities(List<Entity> entities) {
    for (Entity entity : entities) {
      entity.mentions().forEach(each -> this.entities.putIfAbsent(Place.of(each), entity.id()));
    }
  }

  boolean same(Phrase one, Phrase other) {
    Place first = Place.of(one);
    return one.sameHead(other)
        || entities.containsKey(first)
            && entities.get(first).equals(entities.getOrDefault(Place.of(other), -1));
  }
}

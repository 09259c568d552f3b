package org.readout.events;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.model.Entity;
import org.readout.model.EntityKind;
import org.readout.model.EventMention;

/**
 * Those whom a report draws into politics: a person whom the police arrest is a party to it, so
 * that what happens to the same person elsewhere in the report counts as well.
 */
final class Parties {
  private static final Set<EntityKind> KINDS = Set.of(EntityKind.PERSON, EntityKind.ORGANISATION);

  private Parties() {}

  /** Sides of events with a political actor who are none themselves. */
  static Set<Entity> of(List<EventMention> events, List<Entity> entities) {
    Map<List<Integer>, Entity> byPlace = new HashMap<>();
    for (Entity entity : entities) {
      entity
          .mentions()
          .forEach(
              mention -> byPlace.putIfAbsent(List.of(mention.sentence(), mention.head()), entity));
    }
    Set<Entity> parties = new HashSet<>();
    for (EventMention event : events) {
      List<Entity> sides = sides(event, byPlace);
      if (sides.stream().anyMatch(Entity::political)) {
        sides.stream().filter(Parties::drawnIn).forEach(parties::add);
      }
    }
    return parties;
  }

  private static boolean drawnIn(Entity entity) {
    return !entity.political() && KINDS.contains(entity.kind());
  }

  private static List<Entity> sides(EventMention event, Map<List<Integer>, Entity> byPlace) {
    return Stream.concat(event.actors().stream(), event.recipients().stream())
        .map(side -> List.of(side.sentence(), side.head()))
        .filter(byPlace::containsKey)
        .map(byPlace::get)
        .toList();
  }
}

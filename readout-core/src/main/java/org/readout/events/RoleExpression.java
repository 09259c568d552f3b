package org.readout.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.events.Slot.Place;

/** Where to look for a side of an event: the first slot that is filled wins. */
record RoleExpression(List<Slot> slots) {
  static final RoleExpression NONE = new RoleExpression(List.of());
  static final String REMEDY =
      "write subject, object, indirect object, object of <preposition>, clause subject, clause"
          + " object, subject above, aim object, anywhere of <preposition>, possessor, modifier,"
          + " possessor of object, each other, or none";
  private static final Set<Place> CONDITIONS_ONLY = Set.of(Place.CLAUSE, Place.VERB, Place.WORD);

  RoleExpression {
    slots = List.copyOf(slots);
  }

  static RoleExpression of(Slot... slots) {
    return new RoleExpression(List.of(slots));
  }

  /** Reads {@code object, object of on or against}; empty where a part is not understood. */
  static Optional<RoleExpression> parse(String text) {
    return parseAny(text)
        .filter(role -> role.slots().stream().noneMatch(s -> CONDITIONS_ONLY.contains(s.place())));
  }

  /** The same with the places that only conditions may name. */
  static Optional<RoleExpression> parseAny(String text) {
    List<Slot> slots = new ArrayList<>();
    for (String part : text.split(",", -1)) {
      Optional<Slot> slot = SlotParser.parse(part.strip());
      if (slot.isEmpty()) {
        return Optional.empty();
      }
      slots.add(slot.get());
    }
    slots.removeIf(slot -> slot.place() == Place.NONE);
    return Optional.of(new RoleExpression(slots));
  }

  /** Whether one of the slots is the plain object. */
  boolean namesObject() {
    return slots.contains(Slot.of(Place.OBJECT));
  }

  /** Whether several actors do it to one another. */
  boolean mutual() {
    return slots.contains(Slot.of(Place.EACH_OTHER));
  }

  /** All prepositions that stand in {@code object of}. */
  List<String> prepositions() {
    return slots.stream()
        .filter(slot -> slot.place() == Place.OBJECT)
        .flatMap(slot -> slot.prepositions().stream())
        .distinct()
        .toList();
  }
}

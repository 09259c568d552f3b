package org.readout.events;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.events.Slot.Part;
import org.readout.events.Slot.Place;

/** Reads one role: {@code object of on or against}, {@code possessor of object}. */
final class SlotParser {
  private static final String POSSESSOR = "possessor";
  private static final String MODIFIER = "modifier";
  private static final Set<Place> GOVERNORS =
      EnumSet.of(Place.OBJECT, Place.CLAUSE_OBJECT, Place.ANYWHERE);

  private SlotParser() {}

  /** The slot; empty where the words are not understood. */
  static Optional<Slot> parse(String text) {
    Optional<Slot> whole = place(text);
    if (whole.isPresent()) {
      return whole;
    }
    if (text.startsWith(POSSESSOR + " of ")) {
      return parse(text.substring(POSSESSOR.length() + 4))
          .flatMap(slot -> part(slot, Part.POSSESSOR));
    }
    if (text.endsWith(" " + POSSESSOR)) {
      return parse(before(text, POSSESSOR)).flatMap(slot -> part(slot, Part.POSSESSOR));
    }
    if (text.endsWith(" " + MODIFIER)) {
      return parse(before(text, MODIFIER)).flatMap(slot -> part(slot, Part.MODIFIER));
    }
    return governed(text);
  }

  private static Optional<Slot> place(String text) {
    return Stream.of(Place.values())
        .filter(place -> place.words().equals(text))
        .map(Slot::of)
        .findFirst();
  }

  private static String before(String text, String end) {
    return text.substring(0, text.length() - end.length() - 1);
  }

  private static Optional<Slot> part(Slot slot, Part part) {
    return slot.part() == Part.ITSELF
        ? Optional.of(new Slot(slot.place(), slot.prepositions(), part))
        : Optional.empty();
  }

  /**
   * "object of P" is any noun that P governs; "subject of P" is what P governs below the subject.
   */
  private static Optional<Slot> governed(String text) {
    int of = text.indexOf(" of ");
    if (of < 0) {
      return Optional.empty();
    }
    List<String> prepositions = List.of(text.substring(of + 4).split("\\s+or\\s+"));
    if (!prepositions.stream().allMatch(word -> word.matches("[a-z]+( [a-z]+){0,2}"))) {
      return Optional.empty();
    }
    return place(text.substring(0, of)).map(slot -> governed(slot.place(), prepositions));
  }

  private static Slot governed(Place place, List<String> prepositions) {
    boolean own = GOVERNORS.contains(place);
    return new Slot(place, prepositions, own ? Part.ITSELF : Part.GOVERNED);
  }
}

package org.readout.actors;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Tells of which state a land of today was on a day: Juba in 2000 was in Sudan. */
final class Succession {
  private final Map<String, Before> states = new HashMap<>();

  /** The state that a land was of before a day. */
  private record Before(LocalDate until, String state) {}

  static Succession read(ActorTables tables) {
    Succession succession = new Succession();
    tables.read(
        "independence",
        row ->
            tables
                .day(row, "from")
                .ifPresent(
                    day ->
                        succession.states.put(
                            row.text("code"), new Before(day, row.text("before")))));
    return succession;
  }

  /** A country's code on a day; that of today where the day is not known. */
  String on(String country, Optional<LocalDate> day) {
    Before before = states.get(country);
    return before != null && day.filter(before.until()::isAfter).isPresent()
        ? before.state()
        : country;
  }

  /** A name as it was meant on a day: a land that was no state is a part of one. */
  KnownName on(KnownName name, Optional<LocalDate> day) {
    return name.country()
        .filter(country -> !on(country, day).equals(country))
        .map(country -> name.partOf(on(country, day)))
        .orElse(name);
  }
}

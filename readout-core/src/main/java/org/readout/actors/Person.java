package org.readout.actors;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A person of public life with the offices held, in the order of time. */
record Person(String name, List<Tenure> tenures) {
  private static final int REMEMBERED = 8;

  Person {
    tenures = List.copyOf(tenures);
  }

  /** The office that says most on a day: one that is held, else one that was; prominent, late. */
  Tenure leading(Optional<LocalDate> day) {
    return latest(t -> t.holds(day))
        .or(() -> latest(t -> t.over(day)))
        .orElseGet(() -> tenures.get(0));
  }

  private Optional<Tenure> latest(Predicate<Tenure> wanted) {
    return tenures.stream()
        .filter(wanted)
        .max(
            Comparator.comparing((Tenure t) -> t.office().prominent())
                .thenComparing(Tenure::since));
  }

  Belonging on(Optional<LocalDate> day) {
    return leading(day).on(day);
  }

  boolean inOffice(Optional<LocalDate> day) {
    return tenures.stream().anyMatch(t -> t.holds(day));
  }

  /** Whether an office was held not so long ago that reports would have to explain who it is. */
  boolean remembered(Optional<LocalDate> day) {
    return day.isEmpty() || tenures.stream().anyMatch(t -> t.lately(day.get(), REMEMBERED));
  }

  /** Whether a name has a word of the person's own, and so may be another spelling of it. */
  boolean mayBe(String called) {
    List<String> own = List.of(name.toLowerCase(Locale.ROOT).split("[\\s-]+"));
    return Stream.of(called.toLowerCase(Locale.ROOT).split("[\\s-]+")).anyMatch(own::contains);
  }

  boolean held(String office, String country) {
    return tenures.stream()
        .anyMatch(t -> t.office().name().equals(office) && t.country().equals(country));
  }

  boolean of(String country) {
    return tenures.stream().anyMatch(t -> t.of(country));
  }
}

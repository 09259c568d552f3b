package org.readout.actors;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * An office held by a person for some time.
 *
 * @param country ISO 3166-1 alpha-3, or one of PLOVER's for what is above countries
 * @param code CAMEO code where it is not the country's
 * @param heir the state that goes on with the country, where that is no more
 */
record Tenure(
    Office office, String country, Optional<String> code, Period period, Optional<Heir> heir) {

  /** An office of a state that still is, or that none goes on with. */
  Tenure(Office office, String country, Optional<String> code, Period period) {
    this(office, country, code, period, Optional.empty());
  }

  /** The state that goes on with one that is no more, from the day after its last. */
  record Heir(String country, LocalDate last) {
    boolean by(Optional<LocalDate> day) {
      return day.isEmpty() || day.get().isAfter(last);
    }
  }

  boolean of(String land) {
    return ofLand(land::equals);
  }

  /** Whether the country, or the one that goes on with it, is such a one. */
  boolean ofLand(Predicate<String> such) {
    return such.test(country) || heir.map(Heir::country).filter(such).isPresent();
  }

  /** Without a day every office counts as held. */
  boolean holds(Optional<LocalDate> day) {
    return day.isEmpty() || day.filter(period::holds).isPresent();
  }

  boolean over(Optional<LocalDate> day) {
    return day.filter(period::over).isPresent();
  }

  /** Whether it was held on a day or ended at most some years before. */
  boolean lately(LocalDate day, int years) {
    boolean begun = period.from().filter(day::isBefore).isEmpty();
    return begun && !period.over(day.minusYears(years));
  }

  /** Whom the holder belongs to on a day: before it the country alone, after it as one who was. */
  Belonging on(Optional<LocalDate> day) {
    Optional<String> sector = holds(day) ? office.sector() : over(day) ? office.after() : none();
    String land = heir.filter(h -> h.by(day)).map(Heir::country).orElse(country);
    return new Belonging(Optional.of(land), sector, code);
  }

  private static Optional<String> none() {
    return Optional.empty();
  }

  LocalDate since() {
    return period.from().orElse(LocalDate.MIN);
  }
}

package org.readout.actors;

import java.util.Optional;

/**
 * What a noun phrase tells of whom it belongs to.
 *
 * @param code CAMEO code of the country or body, where it is not the country's code
 * @param former whether an office is held no more
 * @param elsewhere whether it is said to be of another country than the one spoken of
 * @param here whether it is said to be of the country spoken of
 */
record Belonging(
    Optional<String> country,
    Optional<String> sector,
    Optional<String> code,
    boolean former,
    boolean elsewhere,
    boolean here) {
  static final Belonging UNTOLD =
      new Belonging(Optional.empty(), Optional.empty(), Optional.empty());

  static final Belonging ELSEWHERE =
      new Belonging(Optional.empty(), Optional.empty(), Optional.empty(), false, true, false);

  static final Belonging HERE =
      new Belonging(Optional.empty(), Optional.empty(), Optional.empty(), false, false, true);

  /** What is told of somebody in office, of whatever country. */
  Belonging(Optional<String> country, Optional<String> sector, Optional<String> code) {
    this(country, sector, code, false, false, false);
  }

  /** This, and what it does not tell taken from another. */
  Belonging or(Belonging other) {
    Optional<String> where = country.isPresent() ? country : other.country;
    Optional<String> written = country.isPresent() ? code : other.code;
    return new Belonging(
        where,
        sector.or(other::sector),
        written,
        former || other.former,
        elsewhere || other.elsewhere,
        here || other.here);
  }

  /** What this and another tell alike. */
  Belonging common(Belonging other) {
    boolean there = country.equals(other.country);
    return new Belonging(
        there ? country : Optional.empty(),
        sector.equals(other.sector) ? sector : Optional.empty(),
        there && code.equals(other.code) ? code : Optional.empty());
  }

  Belonging withSector(Optional<String> changed) {
    return new Belonging(country, changed, code, former, elsewhere, here);
  }

  boolean told() {
    return country.isPresent() || sector.isPresent();
  }
}

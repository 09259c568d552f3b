package org.readout.model;

import java.util.Optional;

/**
 * Where an actor belongs.
 *
 * @param country ISO 3166-1 alpha-3, or one of PLOVER's IGO UNO EUR NGO ISM IMG MNC
 * @param sector PLOVER sector such as GOV, MIL, REB
 * @param code CAMEO-style actor code such as CHNGOV or PSEREB
 */
public record Affiliation(
    Optional<String> country, Optional<String> sector, Optional<String> code) {

  public static final Affiliation UNKNOWN =
      new Affiliation(Optional.empty(), Optional.empty(), Optional.empty());

  /** Country followed by sector, as CAMEO writes actors. */
  public static Affiliation of(Optional<String> country, Optional<String> sector) {
    String code = country.orElse("") + sector.orElse("");
    return new Affiliation(country, sector, code.isEmpty() ? Optional.empty() : Optional.of(code));
  }

  public boolean known() {
    return country.isPresent() || sector.isPresent();
  }
}

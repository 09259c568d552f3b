package org.readout.place;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.readout.model.PassedOver;
import org.readout.model.Precision;

/**
 * A place that the gazetteer knows.
 *
 * @param country ISO 3166-1 alpha-3, empty for seas and continents
 * @param region name of the first-level region that a town lies in
 * @param inhabitants 0 where they are not known
 * @param capital whether it is a country's capital
 */
record Location(
    String name,
    Optional<String> country,
    Optional<String> region,
    OptionalDouble latitude,
    OptionalDouble longitude,
    long inhabitants,
    boolean capital,
    OptionalLong geonames,
    Precision precision) {

  boolean liesIn(Location larger) {
    boolean inCountry = country.isPresent() && country.equals(larger.country);
    return switch (larger.precision) {
      case COUNTRY -> inCountry;
      case REGION -> inCountry && region.filter(larger.name::equals).isPresent();
      default -> false;
    };
  }

  PassedOver passedOver() {
    return new PassedOver(name, country, latitude, longitude, geonames);
  }
}

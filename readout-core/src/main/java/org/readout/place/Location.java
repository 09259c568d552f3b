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
 * @param evident whether its name means it wherever it stands, as that of a land does
 * @param otherwise whether it was asked for by a name that it bears in other tongues or times
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
    Precision precision,
    boolean evident,
    boolean otherwise) {

  boolean liesIn(Location larger) {
    boolean inCountry = country.isPresent() && country.equals(larger.country);
    return switch (larger.precision) {
      case COUNTRY -> inCountry;
      case REGION -> inCountry && region.filter(larger.name::equals).isPresent();
      default -> false;
    };
  }

  /** Whether both tell of one place, which tables may do with and without its id. */
  boolean sameAs(Location other) {
    boolean sameId = geonames.isPresent() && geonames.equals(other.geonames);
    boolean sameRegion =
        precision == Precision.REGION
            && other.precision == Precision.REGION
            && name.equals(other.name)
            && country.equals(other.country);
    return sameId || sameRegion;
  }

  /** The same place, asked for by another name. */
  Location calledOtherwise() {
    return new Location(
        name,
        country,
        region,
        latitude,
        longitude,
        inhabitants,
        capital,
        geonames,
        precision,
        evident,
        true);
  }

  PassedOver passedOver() {
    return new PassedOver(name, country, latitude, longitude, geonames);
  }
}

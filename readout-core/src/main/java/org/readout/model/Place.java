package org.readout.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * A name that is meant as a place, resolved as far as the gazetteer goes.
 *
 * @param country ISO 3166-1 alpha-3
 * @param latitude degrees north, WGS 84
 * @param longitude degrees east, WGS 84
 * @param geonames GeoNames id
 * @param alternatives other places of that name, the likeliest first; at most five
 */
public record Place(
    Phrase phrase,
    String name,
    Optional<String> country,
    OptionalDouble latitude,
    OptionalDouble longitude,
    OptionalLong geonames,
    Precision precision,
    List<PassedOver> alternatives) {
  public Place {
    alternatives = List.copyOf(alternatives);
  }
}

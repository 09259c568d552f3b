package org.readout.place;

import java.util.Map;
import java.util.Optional;
import org.readout.model.Precision;

/**
 * What the names of a report mean at first sight: each is rather meant in the country of the
 * others, the more so in their region.
 *
 * @param places by name
 */
record Company(Map<String, Location> places) {
  private static final double IN_ONE_COUNTRY = 0.5;

  /** Keeps few others from counting as much as many. */
  private static final int ONE_MORE = 1;

  Company {
    places = Map.copyOf(places);
  }

  static Company none() {
    return new Company(Map.of());
  }

  /** How much a place keeps to the others, from 0 to 1; countries and its own name do not count. */
  double share(Location place, String name) {
    double together = 0;
    int others = ONE_MORE;
    for (Map.Entry<String, Location> other : places.entrySet()) {
      if (!other.getKey().equals(name) && other.getValue().precision() != Precision.COUNTRY) {
        together += together(place, other.getValue());
        others++;
      }
    }
    return together / others;
  }

  private static double together(Location one, Location other) {
    if (one.country().isEmpty() || !one.country().equals(other.country())) {
      return 0;
    }
    Optional<String> region = region(one);
    return region.isPresent() && region.equals(region(other)) ? 1 : IN_ONE_COUNTRY;
  }

  private static Optional<String> region(Location place) {
    return place.precision() == Precision.REGION ? Optional.of(place.name()) : place.region();
  }
}

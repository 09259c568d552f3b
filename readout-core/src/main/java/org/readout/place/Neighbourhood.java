package org.readout.place;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.readout.model.Precision;

/**
 * The places that the names of a report can mean: each name is rather meant near the others, the
 * more so the less doubt they leave.
 *
 * @param places by name; one where the report leaves no doubt
 */
record Neighbourhood(SortedMap<String, List<Location>> places) {
  private static final double EARTH_RADIUS = 6371;
  private static final double NEAR = 60;
  private static final double PULL = 0.7;
  private static final double DOUBT = 0.8;
  private static final int MOST_NAMES = 40;

  /** The first names of a long list must do. */
  static Neighbourhood of(Map<String, List<Location>> places) {
    SortedMap<String, List<Location>> some = new TreeMap<>();
    places.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .limit(MOST_NAMES)
        .forEach(entry -> some.put(entry.getKey(), List.copyOf(entry.getValue())));
    return new Neighbourhood(some);
  }

  /** How near a place lies to the others, from 0 to 1; its own name does not count. */
  double closeness(Location place, String name) {
    if (place.precision() == Precision.COUNTRY) {
      return 0;
    }
    return 1
        - places.entrySet().stream()
            .filter(other -> !other.getKey().equals(name))
            .mapToDouble(other -> 1 - pull(place, other.getValue()))
            .reduce(1, (a, b) -> a * b);
  }

  private static double pull(Location place, List<Location> others) {
    double kilometres =
        others.stream()
            .filter(other -> other.precision() != Precision.COUNTRY)
            .mapToDouble(other -> kilometres(place, other))
            .min()
            .orElse(Double.MAX_VALUE);
    return PULL / Math.pow(others.size(), DOUBT) * Math.exp(-kilometres / NEAR);
  }

  private static double kilometres(Location one, Location other) {
    if (one.latitude().isEmpty() || other.latitude().isEmpty()) {
      return Double.MAX_VALUE;
    }
    double south = Math.toRadians(one.latitude().getAsDouble());
    double north = Math.toRadians(other.latitude().getAsDouble());
    double east = Math.toRadians(other.longitude().orElse(0) - one.longitude().orElse(0));
    double h =
        Math.pow(Math.sin((north - south) / 2), 2)
            + Math.cos(south) * Math.cos(north) * Math.pow(Math.sin(east / 2), 2);
    return 2 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(h)));
  }
}

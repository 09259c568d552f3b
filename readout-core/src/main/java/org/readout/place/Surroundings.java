package org.readout.place;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.readout.model.Precision;

/**
 * Tells where about a place is that no table knows: in the town or region that is named nearest to
 * it in its sentence, else in the town that the report names most; no finer than that is known.
 */
final class Surroundings {
  private final List<PlaceName> names;
  private final List<Optional<Location>> chosen;
  private final Optional<Location> focus;

  /**
   * @param chosen what each name means; empty where no table knows it
   */
  Surroundings(List<PlaceName> names, List<Optional<Location>> chosen) {
    this.names = List.copyOf(names);
    this.chosen = List.copyOf(chosen);
    this.focus = focus(chosen);
  }

  private static Optional<Location> focus(List<Optional<Location>> chosen) {
    Map<Location, Integer> counts = new HashMap<>();
    chosen.stream()
        .flatMap(Optional::stream)
        .filter(Surroundings::small)
        .forEach(place -> counts.merge(place, 1, Integer::sum));
    return chosen.stream()
        .flatMap(Optional::stream)
        .filter(Surroundings::small)
        .reduce((a, b) -> counts.getOrDefault(b, 0) > counts.getOrDefault(a, 0) ? b : a);
  }

  private static boolean small(Location place) {
    return place.precision() == Precision.CITY || place.precision() == Precision.POINT;
  }

  /** The place that a name means, or what it lies in. */
  Optional<Location> of(int i) {
    return chosen
        .get(i)
        .or(() -> beside(i).or(() -> focus).map(place -> within(names.get(i), place)));
  }

  /** The nearest in the sentence, rather what follows. */
  private Optional<Location> beside(int i) {
    return IntStream.range(0, names.size())
        .filter(other -> names.get(other).sentence() == names.get(i).sentence())
        .filter(
            other ->
                chosen
                    .get(other)
                    .filter(place -> place.precision() != Precision.COUNTRY)
                    .isPresent())
        .boxed()
        .min((a, b) -> Integer.compare(distance(i, a), distance(i, b)))
        .flatMap(chosen::get);
  }

  private int distance(int i, int other) {
    return other > i
        ? names.get(other).first() - names.get(i).last()
        : 1 + names.get(i).first() - names.get(other).last();
  }

  private static Location within(PlaceName name, Location place) {
    return new Location(
        name.text(),
        place.country(),
        place.region(),
        place.latitude(),
        place.longitude(),
        0,
        false,
        OptionalLong.empty(),
        place.precision(),
        false,
        false);
  }
}

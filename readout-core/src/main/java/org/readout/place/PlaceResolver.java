package org.readout.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.readout.language.Analysis;
import org.readout.language.Sentence;
import org.readout.language.Upos;
import org.readout.language.Word;
import org.readout.model.Place;
import org.readout.model.Precision;

/**
 * Chooses which place of a name is meant: the one in the land that follows ("Paris, Texas"), else
 * the larger one, rather in a country and region that the report speaks of and near what else it
 * names.
 */
final class PlaceResolver {
  private static final double COUNTRY_WEIGHT = 10;
  private static final double AREA_WEIGHT = 7;
  private static final double LANDMARK_WEIGHT = 9;
  private static final double CAPITAL = 4;
  private static final double METROPOLIS = 2;
  private static final long METROPOLITANS = 1_000_000;
  private static final double LAND_OF_REPORT = 4;
  private static final double REGION_OF_REPORT = 3;
  private static final double NEAR_OTHERS = 6;
  private static final double AMONG_OTHERS = 4;
  private static final double OTHERWISE = 2;
  private static final int MOST_ALTERNATIVES = 5;

  private final LandWords words;

  PlaceResolver(LandWords words) {
    this.words = words;
  }

  List<Place> resolve(Analysis analysis, List<PlaceName> names) {
    Map<String, Double> lands = landsOf(analysis, names);
    List<Optional<Location>> told = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      told.add(toldBy(analysis, names, i));
    }
    Map<String, Integer> regions = regionsOf(names, told);
    Map<String, Location> settled = new HashMap<>();
    settle(names, told, settled);
    Scene alone = new Scene(lands, regions, neighbourhood(names, settled), Company.none());
    Scene scene = alone.among(atFirstSight(names, settled, alone));
    Map<String, List<Location>> ranked = new HashMap<>();
    List<Optional<Location>> chosen = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      PlaceName name = names.get(i);
      String text = name.key();
      ranked.computeIfAbsent(text, key -> ranked(name, scene));
      chosen.add(
          told.get(i)
              .or(around(names, told, i))
              .or(() -> Optional.ofNullable(settled.get(text)))
              .or(() -> ranked.get(text).stream().findFirst()));
    }
    return places(names, new Surroundings(names, chosen), ranked);
  }

  /** What the report is about as far as it helps to choose. */
  private record Scene(
      Map<String, Double> lands,
      Map<String, Integer> regions,
      Neighbourhood neighbourhood,
      Company company) {
    Scene among(Company others) {
      return new Scene(lands, regions, neighbourhood, others);
    }
  }

  private static Company atFirstSight(
      List<PlaceName> names, Map<String, Location> settled, Scene scene) {
    Map<String, Location> first = new HashMap<>(settled);
    for (PlaceName name : names) {
      if (!first.containsKey(name.key())) {
        ranked(name, scene).stream().findFirst().ifPresent(p -> first.put(name.key(), p));
      }
    }
    return new Company(first);
  }

  private static List<Place> places(
      List<PlaceName> names, Surroundings surroundings, Map<String, List<Location>> ranked) {
    List<Place> places = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      PlaceName name = names.get(i);
      places.add(place(name, surroundings.of(i), ranked.getOrDefault(name.key(), List.of())));
    }
    return places;
  }

  /** What each name can mean, or what the report explains it to mean. */
  private static Neighbourhood neighbourhood(List<PlaceName> names, Map<String, Location> settled) {
    Map<String, List<Location>> places = new HashMap<>();
    settled.forEach((name, place) -> places.put(name, List.of(place)));
    for (PlaceName name : names) {
      if (!name.candidates().isEmpty()) {
        places.putIfAbsent(name.key(), name.candidates());
      }
    }
    return Neighbourhood.of(places);
  }

  /** One name means one place throughout a report. */
  private static void settle(
      List<PlaceName> names, List<Optional<Location>> told, Map<String, Location> settled) {
    for (int i = 0; i < names.size(); i++) {
      String text = names.get(i).key();
      told.get(i).ifPresent(location -> settled.putIfAbsent(text, location));
    }
  }

  /**
   * The regions that the report names, or in which places lie that it explains; "New York" names a
   * city.
   */
  private static Map<String, Integer> regionsOf(
      List<PlaceName> names, List<Optional<Location>> told) {
    Map<String, Integer> regions = new HashMap<>();
    told.stream()
        .flatMap(Optional::stream)
        .map(Location::region)
        .flatMap(Optional::stream)
        .forEach(region -> regions.merge(region, 1, Integer::sum));
    names.stream()
        .filter(name -> name.candidates().stream().noneMatch(PlaceResolver::metropolis))
        .flatMap(name -> name.candidates().stream())
        .filter(place -> place.precision() == Precision.REGION)
        .forEach(region -> regions.merge(region.name(), 1, Integer::sum));
    return regions;
  }

  /**
   * The candidate that lies in the place named right after it: "Paris, Texas", "Paris in Texas".
   */
  private Optional<Location> toldBy(Analysis analysis, List<PlaceName> names, int i) {
    PlaceName name = names.get(i);
    boolean country = name.candidates().stream().anyMatch(p -> p.precision() == Precision.COUNTRY);
    if (country || i + 1 >= names.size() || !follows(analysis, name, names.get(i + 1))) {
      return Optional.empty();
    }
    return names.get(i + 1).candidates().stream()
        .flatMap(larger -> name.candidates().stream().filter(place -> place.liesIn(larger)))
        .max((a, b) -> Long.compare(a.inhabitants(), b.inhabitants()));
  }

  /**
   * What the place before lies in, where that is told by it: in "Tacoma, Washington", the state.
   */
  private static Supplier<Optional<Location>> around(
      List<PlaceName> names, List<Optional<Location>> told, int i) {
    return () ->
        i == 0
            ? Optional.empty()
            : told.get(i - 1)
                .flatMap(
                    place -> names.get(i).candidates().stream().filter(place::liesIn).findFirst());
  }

  private static boolean follows(Analysis analysis, PlaceName name, PlaceName next) {
    if (name.sentence() != next.sentence()) {
      return false;
    }
    Sentence sentence = analysis.sentences().get(name.sentence());
    for (int i = name.last() + 1; i < next.first(); i++) {
      Word word = sentence.word(i);
      if (!word.is(Upos.PUNCT) && !word.is(Upos.ADP) && !word.is(Upos.DET)) {
        return false;
      }
    }
    return next.first() - name.last() <= 3;
  }

  /** How much each country is spoken of, from 0 to 1. */
  private Map<String, Double> landsOf(Analysis analysis, List<PlaceName> names) {
    Map<String, Double> lands = new HashMap<>();
    for (PlaceName name : names) {
      name.candidates().stream()
          .filter(place -> place.precision() == Precision.COUNTRY)
          .findFirst()
          .flatMap(Location::country)
          .ifPresent(country -> lands.merge(country, 1.0 / name.candidates().size(), Double::sum));
      name.candidates().stream()
          .filter(place -> place.precision() == Precision.REGION && name.candidates().size() < 3)
          .flatMap(place -> place.country().stream())
          .distinct()
          .forEach(country -> lands.merge(country, 0.5, Double::sum));
      if (name.candidates().size() == 1) {
        name.candidates().get(0).country().ifPresent(c -> lands.merge(c, 0.5, Double::sum));
      }
    }
    words.in(analysis).forEach((country, count) -> lands.merge(country, count, Double::sum));
    double most = lands.values().stream().max(Double::compare).orElse(1.0);
    lands.replaceAll((country, count) -> count / most);
    return lands;
  }

  /** All that a name can mean, the likeliest first. */
  private static List<Location> ranked(PlaceName name, Scene scene) {
    return name.candidates().stream()
        .map(place -> new Weighed(place, weight(place, name, scene)))
        .sorted(Comparator.comparingDouble(Weighed::weight).reversed())
        .map(Weighed::place)
        .toList();
  }

  private record Weighed(Location place, double weight) {}

  private static double weight(Location place, PlaceName name, Scene scene) {
    double land = place.country().map(c -> scene.lands().getOrDefault(c, 0.0)).orElse(0.0);
    boolean region = place.region().filter(scene.regions()::containsKey).isPresent();
    return size(place, name)
        + LAND_OF_REPORT * land
        + (region ? REGION_OF_REPORT : 0)
        + NEAR_OTHERS * scene.neighbourhood().closeness(place, name.key())
        + AMONG_OTHERS * scene.company().share(place, name.key())
        - (place.otherwise() ? OTHERWISE : 0);
  }

  private static double size(Location place, PlaceName name) {
    if (place.precision() == Precision.COUNTRY) {
      return COUNTRY_WEIGHT;
    }
    if (place.inhabitants() == 0) {
      return place.precision() == Precision.POINT ? LANDMARK_WEIGHT : AREA_WEIGHT;
    }
    double size = Math.log10(place.inhabitants() + 10.0);
    boolean hasSeat = name.candidates().stream().anyMatch(town -> town.liesIn(place));
    return place.precision() == Precision.REGION
        ? size - (hasSeat ? 2.5 : 0.8)
        : size + (place.capital() ? CAPITAL : 0) + (metropolis(place) ? METROPOLIS : 0);
  }

  /** Known all over the world, so that no namesake in the land of a report is meant for it. */
  private static boolean metropolis(Location place) {
    return place.inhabitants() >= METROPOLITANS && place.precision() == Precision.CITY;
  }

  private static Place place(PlaceName name, Optional<Location> chosen, List<Location> likely) {
    return new Place(
        name.phrase(),
        chosen.map(Location::name).orElse(name.text()),
        chosen.flatMap(Location::country),
        chosen.map(Location::latitude).orElse(OptionalDouble.empty()),
        chosen.map(Location::longitude).orElse(OptionalDouble.empty()),
        chosen.map(Location::geonames).orElse(OptionalLong.empty()),
        chosen.map(Location::precision).orElse(Precision.POINT),
        likely.stream()
            .filter(place -> chosen.filter(place::equals).isEmpty())
            .distinct()
            .limit(MOST_ALTERNATIVES)
            .map(Location::passedOver)
            .toList());
  }
}

package org.readout.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.readout.language.Spelling;
import org.readout.model.Precision;
import org.readout.rules.Problem;
import org.readout.rules.RuleFileException;
import org.readout.rules.RuleFiles;

/**
 * The places that the tables know, by name. Towns and the other names of places are read from their
 * lines when first asked for.
 */
final class Gazetteer {
  private static final String IN_OTHER_TONGUES = "other";

  private final Map<String, List<Location>> lands = new HashMap<>();
  private final NamedLines towns;
  private final NamedLines otherNames;
  private final Optional<OwnPlaces> own;
  private final Map<String, List<String[]>> aliases = new HashMap<>();
  private final Map<String, String> nationalities = new HashMap<>();

  private Gazetteer(NamedLines towns, NamedLines otherNames, Optional<OwnPlaces> own) {
    this.towns = towns;
    this.otherNames = otherNames;
    this.own = own;
  }

  static Gazetteer load(RuleFiles files) {
    List<Problem> problems = new ArrayList<>();
    PlaceTable table = new PlaceTable(files, problems);
    Gazetteer gazetteer =
        new Gazetteer(
            new NamedLines(table.text("en/places/cities.tsv")),
            new NamedLines(table.text("en/places/names.tsv")),
            files.gazetteer().map(OwnPlaces::open));
    table.rows("en/actors/countries.tsv", 11, gazetteer::addCountry);
    table.rows("en/places/areas.tsv", 7, gazetteer::addArea);
    table.rows("en/places/known.tsv", 9, gazetteer::addKnown);
    table.rows("en/places/regions.tsv", 6, gazetteer::addRegion);
    table.rows("en/places/aliases.tsv", 6, gazetteer::addAlias);
    if (!problems.isEmpty()) {
      throw new RuleFileException(problems);
    }
    return gazetteer;
  }

  private void addCountry(String[] cells) {
    Location country =
        new Location(
            cells[1],
            Optional.of(cells[0]),
            Optional.empty(),
            degrees(cells[6]),
            degrees(cells[7]),
            0,
            false,
            number(cells[8]),
            Precision.COUNTRY,
            true,
            false);
    addLand(cells[1], country);
    parts(cells[2]).forEach(name -> addLand(name, country));
    parts(cells[3]).forEach(name -> nationalities.put(name, cells[0]));
  }

  private static List<String> parts(String cell) {
    return cell.isEmpty() ? List.of() : List.of(cell.split("; ", -1));
  }

  private void addArea(String[] cells) {
    Optional<String> country = Optional.of(cells[1]).filter(code -> !code.isEmpty());
    addLand(
        cells[0],
        new Location(
            cells[0],
            country,
            Optional.empty(),
            degrees(cells[2]),
            degrees(cells[3]),
            0,
            false,
            number(cells[4]),
            Precision.REGION,
            true,
            false));
  }

  private void addKnown(String[] cells) {
    Location place =
        new Location(
            cells[0],
            Optional.of(cells[2]).filter(code -> !code.isEmpty()),
            Optional.empty(),
            degrees(cells[3]),
            degrees(cells[4]),
            0,
            false,
            OptionalLong.empty(),
            Precision.valueOf(cells[5].toUpperCase(Locale.ROOT)),
            cells[6].equals("yes"),
            false);
    addLand(cells[0], place);
    parts(cells[1]).forEach(name -> addLand(name, place));
  }

  private void addRegion(String[] cells) {
    Location region =
        new Location(
            cells[0],
            Optional.of(cells[1]),
            Optional.empty(),
            degrees(cells[2]),
            degrees(cells[3]),
            Long.parseLong(cells[4]),
            false,
            number(cells[5]),
            Precision.REGION,
            true,
            false);
    addLand(cells[0], region);
  }

  private void addAlias(String[] cells) {
    aliases.computeIfAbsent(Spelling.fold(cells[0]), name -> new ArrayList<>()).add(cells);
  }

  private void addLand(String name, Location land) {
    lands.computeIfAbsent(Spelling.fold(name), key -> new ArrayList<>(1)).add(land);
  }

  /** All places of a name, in no order that matters; empty where none is known. */
  List<Location> find(String name) {
    String key = Spelling.fold(name);
    List<Location> found = byOwnName(key);
    for (String[] alias : aliases.getOrDefault(key, List.of())) {
      byOwnName(Spelling.fold(alias[1])).stream()
          .filter(place -> place.country().filter(alias[2]::equals).isPresent())
          .filter(place -> (place.precision() == Precision.REGION) == alias[3].equals("region"))
          .max(Comparator.comparingLong(Location::inhabitants))
          .ifPresent(found::add);
    }
    otherNames.lines(key).forEach(line -> addNamed(line.split("\t", -1), found));
    own.ifPresent(places -> addOwn(places.find(key), found));
    return found;
  }

  /** The place that a line of other names means, where none of them has been found before. */
  private void addNamed(String[] cells, List<Location> found) {
    boolean whole = !cells[4].equals(IN_OTHER_TONGUES);
    if (!whole && !found.isEmpty()) {
      return;
    }
    byOwnName(Spelling.fold(cells[1])).stream()
        .filter(place -> meant(place, cells))
        .filter(place -> found.stream().noneMatch(place::sameAs))
        .findFirst()
        .map(place -> whole ? place : place.calledOtherwise())
        .ifPresent(found::add);
  }

  private static boolean meant(Location place, String[] cells) {
    return cells[3].isEmpty()
        ? place.precision() == Precision.REGION && place.country().equals(Optional.of(cells[2]))
        : place.geonames().equals(number(cells[3]));
  }

  /** What our own tables have already is not told twice. */
  private static void addOwn(List<Location> own, List<Location> found) {
    List<Location> ours = List.copyOf(found);
    own.stream().filter(place -> ours.stream().noneMatch(place::sameAs)).forEach(found::add);
  }

  private List<Location> byOwnName(String key) {
    List<Location> found = new ArrayList<>(lands.getOrDefault(key, List.of()));
    towns.lines(key).forEach(line -> found.add(town(line.split("\t", -1))));
    return found;
  }

  /** Code of the country that a word such as "Turkish" names. */
  Optional<String> nationality(String word) {
    Optional<String> country = Optional.ofNullable(nationalities.get(word));
    boolean plural = country.isEmpty() && word.endsWith("s") && word.length() > 3;
    return plural
        ? Optional.ofNullable(nationalities.get(word.substring(0, word.length() - 1)))
        : country;
  }

  /** Who lives there is not 0, which stands for seas and continents. */
  private static Location town(String[] cells) {
    boolean district = cells[7].equals("district");
    return new Location(
        cells[0],
        Optional.of(cells[1]),
        Optional.of(cells[2]).filter(region -> !region.isEmpty()),
        degrees(cells[3]),
        degrees(cells[4]),
        Math.max(1, Long.parseLong(cells[5])),
        cells[7].equals("capital"),
        number(cells[6]),
        precision(cells[7]),
        district,
        false);
  }

  private static Precision precision(String kind) {
    return switch (kind) {
      case "district" -> Precision.REGION;
      case "part" -> Precision.POINT;
      default -> Precision.CITY;
    };
  }

  private static OptionalDouble degrees(String cell) {
    return cell.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(cell));
  }

  private static OptionalLong number(String cell) {
    return cell.isEmpty() ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(cell));
  }
}

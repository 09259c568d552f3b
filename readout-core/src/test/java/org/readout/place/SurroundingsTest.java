package org.readout.place;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.readout.model.Mention;
import org.readout.model.Phrase;
import org.readout.model.Precision;
import org.readout.model.Span;

class SurroundingsTest {
  private static final Location TOWN = place("Strelsau", 48, Precision.CITY);
  private static final Location OTHER = place("Hentzau", 12, Precision.CITY);
  private static final Location LAND = place("Ruritania", 50, Precision.COUNTRY);
  private static final Optional<Location> UNKNOWN = Optional.empty();

  private static Location place(String name, double latitude, Precision precision) {
    return new Location(
        name,
        Optional.of("RUR"),
        Optional.empty(),
        OptionalDouble.of(latitude),
        OptionalDouble.of(2),
        5000,
        false,
        OptionalLong.of(7),
        precision,
        false,
        false);
  }

  private static PlaceName name(int sentence, int word) {
    Mention mention = new Mention("N" + word, List.of(new Span(word, word + 1)));
    return new PlaceName(new Phrase(sentence, word, mention), word, word, List.of());
  }

  private static Optional<Double> latitude(
      List<PlaceName> names, List<Optional<Location>> chosen, int i) {
    return new Surroundings(names, chosen).of(i).map(place -> place.latitude().getAsDouble());
  }

  @Test
  void whatIsKnownStaysWhereItIs() {
    assertEquals(
        Optional.of(TOWN), new Surroundings(List.of(name(0, 1)), List.of(Optional.of(TOWN))).of(0));
  }

  @Test
  void whatIsNotKnownLiesInTheNearestTownOfItsSentence() {
    List<PlaceName> names = List.of(name(0, 1), name(0, 5), name(0, 7));
    List<Optional<Location>> chosen = List.of(Optional.of(OTHER), UNKNOWN, Optional.of(TOWN));
    assertEquals(Optional.of(48.0), latitude(names, chosen, 1));
  }

  @Test
  void aPlaceAloneInItsSentenceLiesInTheTownThatTheReportNamesMost() {
    List<PlaceName> names = List.of(name(0, 1), name(1, 1), name(2, 1), name(3, 1));
    List<Optional<Location>> chosen =
        List.of(Optional.of(OTHER), Optional.of(TOWN), Optional.of(TOWN), UNKNOWN);
    assertEquals(Optional.of(48.0), latitude(names, chosen, 3));
  }

  @Test
  void aCountryIsTooWideToTellWhere() {
    List<PlaceName> names = List.of(name(0, 1), name(0, 4));
    assertEquals(Optional.empty(), latitude(names, List.of(UNKNOWN, Optional.of(LAND)), 0));
  }

  @Test
  void whatItLiesInGivesNeitherItsNameNorItsId() {
    List<PlaceName> names = List.of(name(0, 1), name(0, 4));
    Location found =
        new Surroundings(names, List.of(UNKNOWN, Optional.of(TOWN))).of(0).orElseThrow();
    assertEquals("N1", found.name());
    assertEquals(OptionalLong.empty(), found.geonames());
  }
}

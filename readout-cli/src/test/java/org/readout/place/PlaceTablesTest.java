package org.readout.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.readout.language.Spelling;
import org.readout.rules.Problem;
import org.readout.rules.RuleFiles;

/** Holds the tables of places to their own rules. */
final class PlaceTablesTest {
  private static final RuleFiles FILES = RuleFiles.shipped();
  private static final Gazetteer GAZETTEER = Gazetteer.load(FILES);

  private static List<String[]> rows(String table, int width) {
    List<Problem> problems = new ArrayList<>();
    List<String[]> rows = new ArrayList<>();
    new PlaceTable(FILES, problems).rows("en/places/" + table + ".tsv", width, rows::add);
    assertEquals(List.of(), problems);
    return rows;
  }

  private static List<String> firstCells(String table, int width) {
    return rows(table, width).stream().map(cells -> Spelling.fold(cells[0])).toList();
  }

  @Test
  void whatIsSearchedWhereItStandsIsSorted() {
    for (List<String> names : List.of(firstCells("cities", 8), firstCells("names", 5))) {
      assertEquals(names.stream().sorted().toList(), names);
    }
  }

  @Test
  void everyOtherNameLeadsToAPlace() {
    List<String> lost =
        Stream.of(rows("aliases", 6), rows("names", 5))
            .flatMap(List::stream)
            .filter(cells -> GAZETTEER.find(cells[0]).isEmpty())
            .map(cells -> cells[0] + " -> " + cells[1])
            .toList();
    assertEquals(List.of(), lost);
  }

  @Test
  void aKnownPlaceHasACountryThatIsACodeAndNoNameTwice() {
    Set<String> codes = new HashSet<>(Set.of(""));
    rows("country-codes", 4).forEach(cells -> codes.add(cells[1]));
    Set<String> names = new HashSet<>();
    for (String[] cells : rows("known", 9)) {
      assertTrue(codes.contains(cells[2]), cells[0] + ": " + cells[2]);
      assertTrue(Math.abs(Double.parseDouble(cells[3])) <= 90, cells[0]);
      assertTrue(Math.abs(Double.parseDouble(cells[4])) <= 180, cells[0]);
      Stream.concat(
              Stream.of(cells[0]), Stream.of(cells[1].split("; ", -1)).filter(a -> !a.isEmpty()))
          .forEach(name -> assertTrue(names.add(Spelling.fold(name)), name + " stands twice"));
    }
  }

  @Test
  void knownPlacesAreSorted() {
    List<String> names = firstCells("known", 9);
    assertEquals(names.stream().sorted().toList(), names);
  }
}

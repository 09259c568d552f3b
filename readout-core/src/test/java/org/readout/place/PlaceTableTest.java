package org.readout.place;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.readout.rules.Problem;
import org.readout.rules.RuleFiles;

final class PlaceTableTest {
  private static final String TABLE = "# Towns.\nname\tpeople\nArda\t10\n\n# A note.\n";

  private final List<Problem> problems = new ArrayList<>();

  private List<String> read(String text, Consumer<String[]> use) {
    new PlaceTable(new RuleFiles(Map.of("en/places/towns.tsv", text)), problems)
        .rows("en/places/towns.tsv", 2, use);
    return problems.stream().map(Problem::toString).toList();
  }

  @Test
  void aLineOfAnotherWidthIsToldByItsNumber() {
    assertEquals(
        List.of(
            "en/places/towns.tsv:6: read 1 cells in \"Linden\"; write 2, divided by tabs",
            "en/places/towns.tsv:8: read 3 cells in \"Zenda\t1\t2\"; write 2, divided by tabs"),
        read(TABLE + "Linden\nWeir\t3\nZenda\t1\t2\n", cells -> {}));
  }

  @Test
  void aCellThatCannotBeReadIsToldByItsLine() {
    assertEquals(
        List.of(
            "en/places/towns.tsv:6: read \"Linden | few\" (For input string: \"few\");"
                + " write numbers and words as the other lines have them"),
        read(TABLE + "Linden\tfew\n", cells -> Integer.parseInt(cells[1])));
  }

  @Test
  void linesWithoutFaultAreHandedOn() {
    List<String> names = new ArrayList<>();

    assertEquals(List.of(), read(TABLE + "Linden\t4", cells -> names.add(cells[0])));
    assertEquals(List.of("Arda", "Linden"), names);
  }
}

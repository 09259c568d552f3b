package org.readout.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {
  private static final List<String> COLUMNS = List.of("word", "class");

  private final List<Problem> problems = new ArrayList<>();

  private Table read(String text) {
    return Table.read(new RuleText("en/test.tsv", text), COLUMNS, problems);
  }

  @Test
  void rowsKeepTheirLineAndCells() {
    Table table = read("# note\nword\tclass\nmay\tMONTH\n");
    assertEquals("MONTH", table.cell(table.rows().get(0), "class"));
    assertEquals(3, table.rows().get(0).line());
  }

  @Test
  void codesStayText() {
    Table table = read("word\tclass\n010\tNO\n");
    assertEquals("010", table.cell(table.rows().get(0), "word"));
  }

  @Test
  void aWrongHeaderAndAShortRowAreBothTold() {
    Table table = read("word\tklass\nmay\n");
    assertEquals(0, table.rows().size());
    assertEquals(2, problems.size());
    assertTrue(problems.get(1).toString().startsWith("en/test.tsv:2: read 1 cells; write 2"));
  }
}

package org.readout.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;

class NumberWordsTest {
  private static String value(String form, String name) {
    return NumberWords.classes(form).getOrDefault(name, "none");
  }

  @Test
  void fourFiguresMayBeAYearAndTwoADay() {
    assertEquals("2029", value("2029", "YEAR"));
    assertEquals("none", value("45", "DAY"));
    assertEquals("31", value("31", "DAY"));
  }

  @Test
  void aGroupedNumberIsNoYear() {
    assertEquals("1200", value("1,200", "NUMBER"));
    assertFalse(NumberWords.classes("1,200").containsKey("YEAR"));
  }

  @Test
  void decadesAreWrittenInManyWays() {
    assertEquals("199", value("1990s", "DECADE"));
    assertEquals("198", value("'80s", "DECADE"));
    assertEquals("198", value("’80s", "DECADE"));
  }

  @Test
  void numericDatesPutTheMonthFirstWhereTheyCan() {
    assertEquals("2029-03-04", value("3/4/2029", "ISODATE"));
    assertEquals("2029-03-24", value("24/3/29", "ISODATE"));
    assertEquals("2029-03-04", value("2029-3-4", "ISODATE"));
  }

  @Test
  void anOrdinalIsAlsoADay() {
    assertEquals("3", value("3rd", "DAY"));
    assertEquals("3", value("3rd", "ORDINAL"));
  }
}

package org.readout.actorlists;

/** Compares dates as tables write them: a year, a month or a day. */
final class TableDates {
  private TableDates() {}

  /** Whether the later date comes first, as far as both are told. */
  static boolean backwards(String from, String to) {
    int both = Math.min(from.length(), to.length());
    return from.substring(0, both).compareTo(to.substring(0, both)) > 0;
  }
}

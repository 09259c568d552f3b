package org.readout.gazetteer;

/**
 * A line of GeoNames' table of places, checked.
 *
 * @param others names in other spellings and languages, divided by commas
 * @param feature class and code, {@code P.PPL}
 * @param country two letters, or empty
 * @param division code of the first-level division, or empty
 */
record DumpedPlace(
    long id,
    String name,
    String others,
    String latitude,
    String longitude,
    String feature,
    String country,
    String division,
    long inhabitants) {
  private static final int COLUMNS = 19;
  private static final int MOST_LETTERS = 200;

  /**
   * Reads a line.
   *
   * @throws UnreadableLineException saying what was read and what should stand there
   */
  static DumpedPlace parse(String line) {
    String[] cells = line.split("\t", -1);
    if (cells.length != COLUMNS) {
      throw new UnreadableLineException(
          "read %d columns; GeoNames writes %d, divided by tabs".formatted(cells.length, COLUMNS));
    }
    if (cells[1].isBlank() || cells[1].length() > MOST_LETTERS) {
      throw new UnreadableLineException(
          "read a name of %d letters; write 1 to %d".formatted(cells[1].length(), MOST_LETTERS));
    }
    return new DumpedPlace(
        whole("id", cells[0]),
        cells[1].strip(),
        cells[2] + "," + cells[3],
        degrees("latitude", cells[4], 90),
        degrees("longitude", cells[5], 180),
        cells[6] + "." + cells[7],
        cells[8],
        cells[10],
        cells[14].isEmpty() ? 0 : whole("population", cells[14]));
  }

  static long whole(String column, String cell) {
    try {
      long number = Long.parseLong(cell);
      if (number >= 0 && number <= 99_999_999_999L) {
        return number;
      }
    } catch (NumberFormatException e) {
      throw new UnreadableLineException(wrong(column, cell, "a whole number"), e);
    }
    throw new UnreadableLineException(wrong(column, cell, "a whole number from 0"));
  }

  private static String degrees(String column, String cell, int most) {
    try {
      if (Math.abs(Double.parseDouble(cell)) <= most) {
        return cell;
      }
    } catch (NumberFormatException e) {
      throw new UnreadableLineException(wrong(column, cell, "degrees as in 12.345"), e);
    }
    throw new UnreadableLineException(
        wrong(column, cell, "degrees from -%d to %d".formatted(most, most)));
  }

  private static String wrong(String column, String cell, String rather) {
    return "read %s \"%s\"; write %s".formatted(column, cell, rather);
  }
}

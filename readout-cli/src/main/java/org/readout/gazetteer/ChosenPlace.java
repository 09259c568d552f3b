package org.readout.gazetteer;

import java.util.Locale;
import org.readout.language.Spelling;

/**
 * A place that was chosen, on its way from the order of ids to that of names: id, a mark that puts
 * a place before its further names, then its cells.
 */
record ChosenPlace(String id, String name, String[] cells) {
  private static final String PLACE = "0";
  private static final String NAME = "1";

  static String line(DumpedPlace place, String country, Choice.Sort sort) {
    return String.join(
        "\t",
        "%011d".formatted(place.id()),
        PLACE,
        place.name(),
        country,
        place.division(),
        place.latitude(),
        place.longitude(),
        Long.toString(place.inhabitants()),
        sort.precision(),
        sort.evident() ? "yes" : "");
  }

  static String line(long place, String name) {
    return "%011d\t%s\t%s".formatted(place, NAME, name.replace('\t', ' ').strip());
  }

  static ChosenPlace parse(String line) {
    String[] cells = line.split("\t", -1);
    return new ChosenPlace(cells[0], cells[2], cells);
  }

  boolean isPlace() {
    return cells[1].equals(PLACE);
  }

  /** The code under which its first-level division is known. */
  String division() {
    return cells[3] + "." + cells[4];
  }

  /** The line of the gazetteer under a folded name, led by what sorts the larger place first. */
  String row(String key, String region) {
    long inhabitants = Long.parseLong(cells[7]);
    String own = key.equals(name) ? "" : name;
    return String.join(
        "\t",
        key,
        String.format(Locale.ROOT, "%011d", 99_999_999_999L - inhabitants),
        own,
        cells[3],
        region,
        cells[5],
        cells[6],
        cells[7],
        Long.toString(Long.parseLong(id)),
        cells[8],
        cells[9]);
  }

  static String key(String name) {
    return Spelling.fold(name);
  }
}

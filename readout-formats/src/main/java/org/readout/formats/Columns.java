package org.readout.formats;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Which column of a table holds which field of a report, by the columns' names.
 *
 * @param byField the name of the column for a field, where a user said so
 */
public record Columns(Map<String, String> byField) {

  /** The fields that a column can hold. */
  public static final List<String> FIELDS =
      List.of("id", "text", "title", "published", "outlet", "url", "authors");

  /** Columns are known by their usual names, such as {@code body} for the text. */
  public static final Columns USUAL = new Columns(Map.of());

  private static final Map<String, String> USUAL_NAMES = usualNames();

  public Columns {
    byField = Map.copyOf(byField);
  }

  /** Reads what a user wrote, as in {@code text=body,published=day}; empty where it is wrong. */
  public static Optional<Columns> parse(String words) {
    Map<String, String> byField = new TreeMap<>();
    for (String pair : words.split(",", -1)) {
      String[] sides = pair.split("=", 2);
      if (sides.length < 2 || !FIELDS.contains(sides[0].strip()) || sides[1].isBlank()) {
        return Optional.empty();
      }
      byField.put(sides[0].strip(), sides[1].strip());
    }
    return Optional.of(new Columns(byField));
  }

  /** The places of the fields in a table with such a header. */
  Map<String, Integer> places(List<String> header) {
    Map<String, Integer> places = new TreeMap<>();
    for (String usual : USUAL_NAMES.keySet()) {
      for (int i = 0; i < header.size(); i++) {
        if (plain(header.get(i)).equals(usual)) {
          places.putIfAbsent(USUAL_NAMES.getOrDefault(usual, ""), i);
        }
      }
    }
    byField.forEach((field, column) -> place(field, column, header, places));
    return places;
  }

  private static void place(
      String field, String column, List<String> header, Map<String, Integer> places) {
    places.remove(field);
    for (int i = 0; i < header.size(); i++) {
      if (plain(header.get(i)).equals(plain(column))) {
        places.put(field, i);
      }
    }
  }

  private static String plain(String column) {
    return column.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
  }

  private static Map<String, String> usualNames() {
    Map<String, String> names = new LinkedHashMap<>();
    for (String line : Resource.lines("columns.tsv")) {
      String[] cells = line.split("\t", -1);
      names.put(cells[1], cells[0]);
    }
    return names;
  }
}

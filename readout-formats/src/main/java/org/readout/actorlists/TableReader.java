package org.readout.actorlists;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads a plain table of actors whose first row names the columns; holds one row at a time. */
final class TableReader {
  private static final List<Character> DIVIDERS = List.of('\t', ',', ';', '|');
  private static final Set<String> KINDS = Set.of("", "person", "organisation", "group", "place");
  private static final Pattern DATE = Pattern.compile("(\\d{4}(-[01]\\d(-[0-3]\\d)?)?)?");
  private static final Pattern CODE = Pattern.compile("([A-Z][A-Z0-9]{2,})?");
  private static final int LONGEST_HEADER = 1 << 16;

  private final String file;
  private final Codes codes;
  private final Roll roll;

  TableReader(String file, Codes codes, Roll roll) {
    this.file = file;
    this.codes = codes;
    this.roll = roll;
  }

  void read(InputStream stream) throws IOException {
    BufferedReader reader =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8), LONGEST_HEADER);
    reader.mark(LONGEST_HEADER - 1);
    String header = String.valueOf(reader.readLine());
    reader.reset();
    try (CSVParser rows = CSVParser.parse(reader, format(header))) {
      read(rows);
    } catch (UncheckedIOException | IllegalStateException e) {
      roll.refuse("%s: read no table from some row on (%s); close each quote".formatted(file, e));
    }
  }

  private void read(CSVParser rows) {
    Map<String, Integer> columns = new HashMap<>();
    for (CSVRecord row : rows) {
      if (columns.isEmpty()) {
        for (int i = 0; i < row.size(); i++) {
          columns.put(row.get(i).replace("\uFEFF", "").strip().toLowerCase(Locale.ROOT), i);
        }
        if (!columns.containsKey("name")) {
          roll.refuse("%s:1: read columns %s; name one \"name\"".formatted(file, row.toList()));
          return;
        }
      } else {
        take(new Row(columns, row), "%s:%d".formatted(file, rows.getCurrentLineNumber()));
      }
    }
  }

  /** A row by its columns; a column that is not there is empty. */
  private record Row(Map<String, Integer> columns, CSVRecord cells) {
    String text(String column) {
      int at = columns.getOrDefault(column, Integer.MAX_VALUE);
      return at < cells.size() ? cells.get(at).strip() : "";
    }
  }

  private void take(Row row, String place) {
    if (row.text("name").isEmpty()) {
      roll.refuse(place + ": read no name; write one");
    } else if (!KINDS.contains(row.text("kind"))) {
      String message = ": read kind \"%s\"; write person, organisation, group, place or nothing";
      roll.refuse(place + message.formatted(row.text("kind")));
    } else if (!CODE.matcher(row.text("code")).matches()) {
      String message = ": read code \"%s\"; write a CAMEO code of three letters or more";
      roll.refuse(place + message.formatted(row.text("code")));
    } else if (!dated(row)) {
      String message = ": read times \"%s\" and \"%s\"; write 2031, 2031-05 or 2031-05-14";
      roll.refuse(place + message.formatted(row.text("from"), row.text("to")));
    } else {
      roll.actor(actor(row, place));
    }
  }

  private static boolean dated(Row row) {
    return DATE.matcher(row.text("from")).matches() && DATE.matcher(row.text("to")).matches();
  }

  private ActorRow actor(Row row, String place) {
    String source = row.text("source");
    return new ActorRow(
        row.text("name"),
        Arrays.stream(row.text("also").split(";", -1))
            .map(String::strip)
            .filter(also -> !also.isEmpty())
            .toList(),
        row.text("kind"),
        coded(row),
        row.text("from"),
        row.text("to"),
        source.isEmpty() ? place : source);
  }

  /** Country and sector as they stand, else as the code tells them. */
  private Coded coded(Row row) {
    Coded told = row.text("code").isEmpty() ? Coded.NOTHING : codes.coded(row.text("code"));
    return new Coded(
        row.text("country").isEmpty() ? told.country() : row.text("country"),
        row.text("sector").isEmpty() ? told.sector() : row.text("sector"),
        told.code());
  }

  private static CSVFormat format(String header) {
    char divider =
        DIVIDERS.stream()
            .max(Comparator.comparingLong(c -> header.chars().filter(d -> d == c).count()))
            .orElse('\t');
    return CSVFormat.DEFAULT.builder().setDelimiter(divider).setCommentMarker('#').get();
  }
}

package org.readout.formats;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Takes in a table, one report a row; the first row names the columns. Divided by comma, semicolon,
 * tab or bar, whichever the first row has most of. Holds one row at a time.
 */
final class CsvFormat implements ReportFormat {
  private static final List<Character> DIVIDERS = List.of(',', ';', '\t', '|');

  private final Columns columns;

  CsvFormat(Columns columns) {
    this.columns = columns;
  }

  @Override
  public String name() {
    return "csv";
  }

  /** By its name, or by a first row that names a column for text and one for something else. */
  @Override
  public boolean fits(Source source) {
    String name = source.plainName();
    return name.endsWith(".csv")
        || name.endsWith(".tsv")
        || source.declared().typeIs("text/csv")
        || (!name.endsWith(".txt") && namesColumns(firstLine(source)));
  }

  @Override
  public void read(Source source, Intake intake) throws IOException {
    BoundedReader reader = new BoundedReader(CharacterSet.reader(source), Limits.LONGEST_LINE);
    try (CSVParser parser = CSVParser.parse(reader, format(firstLine(source)))) {
      rows(source, parser, reader, intake);
    } catch (UncheckedIOException e) {
      refuse(source, String.valueOf(e.getCause()), intake);
    } catch (IllegalStateException e) {
      refuse(source, String.valueOf(e.getMessage()), intake);
    }
  }

  private void rows(Source source, CSVParser parser, BoundedReader reader, Intake intake) {
    Iterator<CSVRecord> rows = parser.iterator();
    List<String> header = rows.hasNext() ? rows.next().toList() : List.of();
    Map<String, Integer> places = columns.places(header);
    if (!places.containsKey("text")) {
      intake.refuse(new Refusal(source.name(), noText(header)));
      return;
    }
    long line = next(parser, reader);
    if (!rows.hasNext()) {
      intake.refuse(new Refusal(source.name(), "read no row behind the first; give one a report"));
    }
    while (rows.hasNext()) {
      String place = "%s:%d".formatted(source.name(), line);
      Draft.of(place, fields(rows.next(), places)).hand(intake);
      line = next(parser, reader);
    }
  }

  /** Begins to count the next row's characters; gives the line on which it begins. */
  private static long next(CSVParser parser, BoundedReader reader) {
    reader.restart();
    return parser.getCurrentLineNumber() + 1;
  }

  private static Map<String, String> fields(CSVRecord row, Map<String, Integer> places) {
    Map<String, String> fields = new TreeMap<>();
    places.forEach(
        (field, place) -> {
          if (row.isSet(place)) {
            fields.put(field, row.get(place));
          }
        });
    return fields;
  }

  private static String noText(List<String> header) {
    return header.isEmpty()
        ? "read no row; give a first row that names the columns"
        : "read columns %s, none known to hold the text; name it, as in --columns text=%s"
            .formatted(String.join(", ", header), header.get(header.size() - 1));
  }

  private static void refuse(Source source, String cause, Intake intake) {
    intake.refuse(
        new Refusal(
            source.name(),
            "read no table from some row on (%s); close each quote that is opened"
                .formatted(cause)));
  }

  private boolean namesColumns(String line) {
    try (CSVParser parser = CSVParser.parse(new StringReader(line), format(line))) {
      List<CSVRecord> rows = parser.getRecords();
      return !rows.isEmpty()
          && columns.places(rows.get(0).toList()).size() > 1
          && columns.places(rows.get(0).toList()).containsKey("text");
    } catch (IOException | UncheckedIOException e) {
      return false;
    }
  }

  private static String firstLine(Source source) {
    return source.beginning().lines().findFirst().orElse("");
  }

  private static CSVFormat format(String firstLine) {
    char divider =
        DIVIDERS.stream()
            .max(Comparator.comparingLong(c -> firstLine.chars().filter(d -> d == c).count()))
            .orElse(',');
    return CSVFormat.DEFAULT
        .builder()
        .setDelimiter(divider)
        .setLenientEof(true)
        .setTrailingData(true)
        .get();
  }
}

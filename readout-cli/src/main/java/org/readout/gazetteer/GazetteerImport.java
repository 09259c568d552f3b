package org.readout.gazetteer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.readout.rules.RuleFiles;

/**
 * Makes a gazetteer file of GeoNames' dump and, where given, of its table of alternate names.
 *
 * <p>Both are sorted by id, so that a place meets its names; what comes of each is sorted by name.
 */
public final class GazetteerImport {
  /** The name of the file that is written. */
  public static final String FILE = "gazetteer.tsv";

  private static final String FIRST_LEVEL = "A.ADM1";
  private static final int NAME_COLUMNS = 4;

  private final Choice choice;
  private final Watcher watcher;
  private final Map<String, String> divisions = new HashMap<>();
  private long lines;
  private long unread;

  private GazetteerImport(Choice choice, Watcher watcher) {
    this.choice = choice;
    this.watcher = watcher;
  }

  /** Hears how an import goes on. */
  public interface Watcher {
    /** A line that could not be read, counted from 1, and why. */
    void unread(Path file, long line, String reason);

    /** So many lines have been read. */
    void read(long lines);
  }

  /**
   * What came of an import.
   *
   * @param lines read
   * @param unread how many of them could not be read
   * @param places taken
   * @param names under which they are found
   */
  public record Outcome(long lines, long unread, long places, long names) {}

  /**
   * Writes {@link #FILE} into a folder; what stood there stays until all is done.
   *
   * @param names GeoNames' table of alternate names; the names in the dump itself otherwise
   */
  public static Outcome run(Path dump, Optional<Path> names, Path folder, Watcher watcher)
      throws IOException {
    try (Workplace place = Workplace.open(folder)) {
      return new GazetteerImport(Choice.load(RuleFiles.shipped()), watcher)
          .run(dump, names, place.folder());
    }
  }

  private Outcome run(Path dump, Optional<Path> names, Path folder) throws IOException {
    try (SortedLines byId = new SortedLines(folder);
        SortedLines byName = new SortedLines(folder)) {
      eachLine(dump, line -> addPlace(line, names.isEmpty(), byId));
      if (names.isPresent()) {
        eachLine(names.get(), line -> addName(line, byId));
      }
      Rows rows = new Rows(divisions, byName);
      byId.forEach(rows::take);
      rows.finish();
      if (rows.places() == 0) {
        throw new IOException(
            "%s: read no place that is taken; name a file of GeoNames'".formatted(dump));
      }
      GazetteerFile.write(byName, folder.resolve(FILE));
      return new Outcome(lines, unread, rows.places(), rows.names());
    }
  }

  private void eachLine(Path file, SortedLines.Taker taker) throws IOException {
    Misreadings misreadings = new Misreadings(file, watcher);
    try (Lines in = new Lines(Dump.open(file))) {
      for (long number = 1; in.hasNext(); number++) {
        watcher.read(++lines);
        try {
          taker.take(in.next());
          misreadings.read();
        } catch (UnreadableLineException e) {
          misreadings.unread(number, String.valueOf(e.getMessage()));
        }
      }
    }
    unread += misreadings.counted();
  }

  private void addPlace(String line, boolean withNames, SortedLines byId) throws IOException {
    DumpedPlace place = DumpedPlace.parse(line);
    String country = choice.countries().getOrDefault(place.country(), "");
    if (place.feature().equals(FIRST_LEVEL)) {
      divisions.put(country + "." + place.division(), place.name());
    }
    Optional<Choice.Sort> sort = choice.sort(place.feature());
    if (sort.isPresent()) {
      byId.add(ChosenPlace.line(place, country, sort.get()));
    }
    if (sort.isPresent() && withNames && sort.get().names()) {
      for (String name : place.others().split(",", -1)) {
        addName(place.id(), name, byId);
      }
    }
  }

  private void addName(String line, SortedLines byId) throws IOException {
    String[] cells = line.split("\t", -1);
    if (cells.length < NAME_COLUMNS) {
      throw new UnreadableLineException(
          "read %d columns; GeoNames writes at least %d, divided by tabs"
              .formatted(cells.length, NAME_COLUMNS));
    }
    long place = DumpedPlace.whole("geonameid", cells[1]);
    boolean historic = cells.length > 7 && cells[7].equals("1");
    if (!historic && choice.languages().contains(cells[2].isEmpty() ? "-" : cells[2])) {
      addName(place, cells[3], byId);
    }
  }

  private static void addName(long place, String name, SortedLines byId) throws IOException {
    if (FurtherName.fit(name)) {
      byId.add(ChosenPlace.line(place, name));
    }
  }
}

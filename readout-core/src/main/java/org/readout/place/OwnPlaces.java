package org.readout.place;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.readout.model.Precision;
import org.readout.rules.Problem;
import org.readout.rules.RuleFileException;

/**
 * A user's own gazetteer, millions of lines sorted by the bytes of their folded names, searched in
 * the file where it lies: opening it costs nothing, and it takes none of the heap.
 *
 * <p>Cells of a line: folded name; name, empty where it is the same; country; region; latitude;
 * longitude; inhabitants; GeoNames id; precision; whether the name alone means it, {@code yes}.
 */
public final class OwnPlaces {
  /** What the first line of the file begins with. */
  public static final String HEADING = "# Readout gazetteer 1";

  /** How many of one name are looked at; the file has those with most inhabitants first. */
  static final int MOST = 12;

  private final Path file;
  private final ByteBuffer bytes;
  private final int from;

  private OwnPlaces(Path file, ByteBuffer bytes) {
    this.file = file;
    this.bytes = bytes;
    this.from = Math.min(lineEnd(0) + 1, bytes.limit());
  }

  /**
   * Opens a file that the import wrote.
   *
   * @throws RuleFileException when it is something else
   */
  public static OwnPlaces open(Path file) {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      if (channel.size() > Integer.MAX_VALUE || !heading(channel).startsWith(HEADING)) {
        throw problem(file, 1, "read no \"%s\"; import the gazetteer anew".formatted(HEADING));
      }
      return new OwnPlaces(file, channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size()));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the gazetteer " + file, e);
    }
  }

  /** The first line, which changes with what the file holds. */
  public String heading() {
    return text(0, lineEnd(0));
  }

  private static String heading(FileChannel channel) throws IOException {
    ByteBuffer start = ByteBuffer.allocate(HEADING.length());
    channel.read(start, 0);
    return new String(start.array(), StandardCharsets.US_ASCII);
  }

  /** The places of a folded name, those with most inhabitants first, at most {@link #MOST}. */
  List<Location> find(String name) {
    byte[] key = name.getBytes(StandardCharsets.UTF_8);
    List<Location> found = new ArrayList<>();
    int at = firstNotBelow(key);
    while (at < bytes.limit() && found.size() < MOST && compare(at, key) == 0) {
      found.add(locationAt(at));
      at = lineEnd(at) + 1;
    }
    return found;
  }

  private int firstNotBelow(byte[] key) {
    int low = from;
    int high = bytes.limit();
    while (low < high) {
      int line = lineStart((low + high) >>> 1);
      if (compare(line, key) < 0) {
        low = lineEnd(line) + 1;
      } else {
        high = line;
      }
    }
    return low;
  }

  /** How the first cell of a line stands to a key. */
  private int compare(int line, byte[] key) {
    for (int i = 0; line + i < bytes.limit(); i++) {
      int there = bytes.get(line + i) & 0xFF;
      boolean end = there == '\t' || there == '\n';
      if (end || i == key.length) {
        return end ? Integer.compare(i, key.length) : 1;
      }
      if (there != (key[i] & 0xFF)) {
        return there - (key[i] & 0xFF);
      }
    }
    return -1;
  }

  private int lineStart(int at) {
    int start = at;
    while (start > from && bytes.get(start - 1) != '\n') {
      start--;
    }
    return start;
  }

  private int lineEnd(int at) {
    int end = at;
    while (end < bytes.limit() && bytes.get(end) != '\n') {
      end++;
    }
    return end;
  }

  private String text(int start, int end) {
    byte[] line = new byte[end - start];
    bytes.get(start, line);
    return new String(line, StandardCharsets.UTF_8);
  }

  private Location locationAt(int start) {
    String line = text(start, lineEnd(start));
    try {
      return location(line.split("\t", -1));
    } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
      String read = "read \"%s\"; import the gazetteer anew".formatted(line);
      throw problem(file, lineNumber(start), read);
    }
  }

  /** Counted only when something is wrong with the line. */
  private int lineNumber(int start) {
    int number = 1;
    for (int i = 0; i < start; i++) {
      number += bytes.get(i) == '\n' ? 1 : 0;
    }
    return number;
  }

  /** Who lives there is not 0, which stands for seas and continents in our own tables. */
  private static Location location(String[] cells) {
    return new Location(
        cells[1].isEmpty() ? cells[0] : cells[1],
        Optional.of(cells[2]).filter(country -> !country.isEmpty()),
        Optional.of(cells[3]).filter(region -> !region.isEmpty()),
        OptionalDouble.of(Double.parseDouble(cells[4])),
        OptionalDouble.of(Double.parseDouble(cells[5])),
        Math.max(1, Long.parseLong(cells[6])),
        false,
        OptionalLong.of(Long.parseLong(cells[7])),
        Precision.valueOf(cells[8].toUpperCase(Locale.ROOT)),
        cells[9].equals("yes"),
        false);
  }

  private static RuleFileException problem(Path file, int line, String message) {
    return new RuleFileException(List.of(new Problem(file.toString(), line, message)));
  }
}

package org.readout.copies;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.CRC32;
import org.readout.model.ReportId;

/**
 * A line of a {@link Journal}: its cells and behind them their checksum, divided by tabs. {@code
 * report} tells of a report; {@code shared} that one turned out to have its words from a later one.
 */
final class Entry {
  private static final String REPORT = "report";
  private static final String SHARED = "shared";
  private static final int REPORT_CELLS = 9;
  private static final int SHARED_CELLS = 3;

  private Entry() {}

  /** Tells of a report with its number, day, nearness, level, origin, runs, frames and id. */
  static String of(Remembered report) {
    Standing standing = report.standing();
    return checked(
        List.of(
            REPORT,
            String.valueOf(standing.order()),
            standing.published().map(LocalDate::toString).orElse(""),
            standing.nearness().name().toLowerCase(Locale.ROOT),
            String.valueOf(report.level()),
            report.isShared() ? SHARED : "",
            packed(report.runs()),
            packed(report.frames()),
            report.id().value().replaceAll("[\\t\\r\\n]", " ")));
  }

  /** Tells that a report has its words from one that came later. */
  static String shared(Remembered copy, Remembered original) {
    return checked(
        List.of(
            SHARED,
            String.valueOf(copy.standing().order()),
            String.valueOf(original.standing().order())));
  }

  private static String checked(List<String> cells) {
    String line = String.join("\t", cells);
    return line + "\t" + sum(line);
  }

  private static String sum(String line) {
    CRC32 sum = new CRC32();
    sum.update(line.getBytes(StandardCharsets.UTF_8));
    return "%08x".formatted(sum.getValue());
  }

  /**
   * The cells of a line, without their checksum.
   *
   * @throws IllegalArgumentException when it is no line of a journal, or not as it was written
   */
  static List<String> cells(String line) {
    int end = line.lastIndexOf('\t');
    if (end < 0 || !sum(line.substring(0, end)).equals(line.substring(end + 1))) {
      throw new IllegalArgumentException("not as it was written");
    }
    List<String> cells = List.of(line.substring(0, end).split("\t", -1));
    if (cells.size() != (isReport(cells) ? REPORT_CELLS : SHARED_CELLS)) {
      throw new IllegalArgumentException("%d cells".formatted(cells.size()));
    }
    return cells;
  }

  static boolean isReport(List<String> cells) {
    return cells.get(0).equals(REPORT);
  }

  /** The number of the report that a line tells of. */
  static long order(List<String> cells) {
    return Long.parseLong(cells.get(1));
  }

  /** The number of the report that made it be written. */
  static long cause(List<String> cells) {
    return isReport(cells) ? order(cells) : Long.parseLong(cells.get(2));
  }

  /** The report that a line tells of. */
  static Remembered report(List<String> cells) {
    try {
      Optional<LocalDate> published =
          Optional.of(cells.get(2)).filter(day -> !day.isEmpty()).map(LocalDate::parse);
      Standing.Nearness nearness = Standing.Nearness.valueOf(cells.get(3).toUpperCase(Locale.ROOT));
      return new Remembered(
          new ReportId(cells.get(8)),
          new Standing(published, nearness, order(cells)),
          new Remembered.Runs(
              Integer.parseInt(cells.get(4)), unpacked(cells.get(6)), unpacked(cells.get(7))),
          cells.get(5).equals(SHARED));
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
  }

  private static String packed(int[] numbers) {
    ByteBuffer bytes = ByteBuffer.allocate(Integer.BYTES * numbers.length);
    for (int number : numbers) {
      bytes.putInt(number);
    }
    return Base64.getEncoder().withoutPadding().encodeToString(bytes.array());
  }

  private static int[] unpacked(String text) {
    ByteBuffer bytes = ByteBuffer.wrap(Base64.getDecoder().decode(text));
    int[] numbers = new int[bytes.remaining() / Integer.BYTES];
    bytes.asIntBuffer().get(numbers);
    return numbers;
  }
}

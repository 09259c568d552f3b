package org.readout.warc;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * Reads one record after the other from an unzipped stream. A record that is broken is told by an
 * exception, after which the next can be asked for.
 */
public final class WarcReader {
  private static final String BEGINNING = "WARC/";

  private final InputStream in;
  private Optional<Block> open = Optional.empty();
  private long number;

  public WarcReader(InputStream in) {
    this.in = new BufferedInputStream(in, 1 << 16);
  }

  /** How many records have been come upon. */
  public long number() {
    return number;
  }

  /**
   * The next record; none at the end of the archive.
   *
   * @throws BrokenRecordException when it cannot be read
   * @throws BrokenMemberException when the zipped bytes that it stands in cannot be read
   * @throws EOFException when the archive ends within the one before
   */
  public Optional<WarcRecord> next() throws IOException {
    passOver();
    return beginning() ? Optional.of(record()) : Optional.empty();
  }

  private void passOver() throws IOException {
    if (open.isPresent()) {
      open.get().skipRest();
      open = Optional.empty();
    }
  }

  /** Goes on to behind the line that a record begins with; tells of what stands before it. */
  private boolean beginning() throws IOException {
    long lost = 0;
    Optional<String> line = anyLine();
    while (line.isPresent() && !line.get().startsWith(BEGINNING)) {
      lost += line.get().isBlank() ? 0 : 1;
      if (lost == 1 && !line.get().isBlank()) {
        number++;
      }
      line = anyLine();
    }
    if (lost > 0) {
      in.reset();
      throw new BrokenRecordException(
          "does not begin with %s where the one before ends; passed over %,d lines"
              .formatted(BEGINNING, lost));
    }
    return line.isPresent();
  }

  /** A line, or a piece of a very long one; marks its beginning. */
  private Optional<String> anyLine() throws IOException {
    in.mark(1 << 15);
    StringBuilder line = new StringBuilder();
    int b = in.read();
    if (b < 0) {
      return Optional.empty();
    }
    while (b >= 0 && b != '\n' && line.length() < 1 << 14) {
      line.append((char) b);
      b = in.read();
    }
    return Optional.of(line.toString());
  }

  private WarcRecord record() throws IOException {
    number++;
    Headers headers = Headers.read(in);
    String length =
        headers
            .field("Content-Length")
            .orElseThrow(() -> new BrokenRecordException("says no Content-Length"));
    if (!length.matches("\\d{1,18}")) {
      throw new BrokenRecordException(
          "says \"Content-Length: %s\", which is no number".formatted(length));
    }
    Block block = new Block(in, Long.parseLong(length));
    open = Optional.of(block);
    return new WarcRecord(number, headers, Long.parseLong(length), block);
  }
}

package org.readout.gazetteer;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;

/** The lines of a text, none held that is longer than a bound. */
final class Lines implements Closeable {
  private static final int MOST = 100_000;
  private static final int BUFFER = 1 << 16;

  private final Reader in;
  private final int most;
  private final char[] buffer = new char[BUFFER];
  private int at;
  private int end;

  Lines(Reader in) {
    this(in, MOST);
  }

  /**
   * @param most characters of a line
   */
  Lines(Reader in, int most) {
    this.in = in;
    this.most = most;
  }

  boolean hasNext() throws IOException {
    if (at == end) {
      at = 0;
      end = Math.max(0, in.read(buffer));
    }
    return at < end;
  }

  /**
   * The next line without its end.
   *
   * @throws UnreadableLineException when it is longer than the bound; it has been passed over then
   */
  String next() throws IOException {
    StringBuilder line = new StringBuilder();
    long length = 0;
    for (boolean ended = false; !ended && hasNext(); ) {
      int stop = stop();
      length += stop - at;
      if (length <= most) {
        line.append(buffer, at, stop - at);
      }
      ended = stop < end;
      at = ended ? stop + 1 : stop;
    }
    if (length > most) {
      throw new UnreadableLineException(
          "read %,d characters in one line; GeoNames writes at most some 10,000".formatted(length));
    }
    return withoutReturn(line);
  }

  private int stop() {
    int stop = at;
    while (stop < end && buffer[stop] != '\n') {
      stop++;
    }
    return stop;
  }

  private static String withoutReturn(StringBuilder line) {
    int last = line.length() - 1;
    return last >= 0 && line.charAt(last) == '\r' ? line.substring(0, last) : line.toString();
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}

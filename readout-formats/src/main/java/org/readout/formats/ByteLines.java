package org.readout.formats;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Cuts a stream into lines, holding no more of one than a bound. */
final class ByteLines {
  private final InputStream stream;
  private final int longest;
  private final byte[] buffer = new byte[1 << 16];
  private int next;
  private int filled;
  private int number;

  ByteLines(InputStream stream, int longest) {
    this.stream = stream;
    this.longest = longest;
  }

  /**
   * One line without its end.
   *
   * @param number from 1
   * @param length of the whole line; {@code bytes} holds no more than the bound
   */
  record Line(int number, byte[] bytes, long length) {
    boolean cut() {
      return length > bytes.length;
    }
  }

  /** The next line, empty at the end of the stream. */
  Optional<Line> next() throws IOException {
    if (!fill()) {
      return Optional.empty();
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);
    long length = 0;
    while (fill()) {
      int end = endOfLine();
      int room = (int) Math.min(end - next, longest - (long) bytes.size());
      bytes.write(buffer, next, room);
      length += end - next;
      boolean complete = end < filled;
      next = complete ? end + 1 : end;
      if (complete) {
        break;
      }
    }
    number++;
    return Optional.of(new Line(number, bytes.toByteArray(), length));
  }

  private int endOfLine() {
    int end = next;
    while (end < filled && buffer[end] != '\n') {
      end++;
    }
    return end;
  }

  private boolean fill() throws IOException {
    if (next < filled) {
      return true;
    }
    next = 0;
    filled = Math.max(0, stream.read(buffer));
    return filled > 0;
  }
}

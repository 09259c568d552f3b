package org.readout.formats;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Gives no more characters between two marks of its user than a bound, so that none is endless. */
final class BoundedReader extends FilterReader {
  private final int most;
  private long given;

  BoundedReader(Reader in, int most) {
    super(in);
    this.most = most;
  }

  /** Begins to count anew. */
  void restart() {
    given = 0;
  }

  @Override
  public int read() throws IOException {
    int c = in.read();
    count(c < 0 ? 0 : 1);
    return c;
  }

  @Override
  public int read(char[] into, int offset, int length) throws IOException {
    int count = in.read(into, offset, length);
    count(Math.max(0, count));
    return count;
  }

  private void count(int more) throws IOException {
    given += more;
    if (given > most) {
      throw new IOException(
          "read more than %,d characters without coming to the end of a report".formatted(most));
    }
  }
}

package org.readout.formats;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Watches how much longer bytes get by unpacking, and stops what only means to fill a machine. */
final class Expansion {
  private static final long ALWAYS_FINE = 64L << 20;
  private static final int MOST_TIMES = 200;

  private final Counting packed;
  private long unpacked;

  Expansion(InputStream packed) {
    this.packed = new Counting(packed);
  }

  /** The packed bytes, to be given to whatever unpacks them. */
  InputStream packed() {
    return packed;
  }

  /**
   * Unpacked bytes, all or some of them.
   *
   * @return a stream that throws {@link BombException} when they become too many
   */
  InputStream unpacked(InputStream bytes) {
    return new Watched(bytes);
  }

  private void add(long more) throws BombException {
    unpacked += more;
    if (unpacked > ALWAYS_FINE && unpacked > packed.count * MOST_TIMES) {
      throw new BombException();
    }
  }

  /** Bytes unpack to so much more that they are no news. */
  static final class BombException extends IOException {
    private static final long serialVersionUID = 1L;

    BombException() {
      super(
          "unpacks to more than %d times its size; unpack it yourself if it is news"
              .formatted(MOST_TIMES));
    }
  }

  private static final class Counting extends FilterInputStream {
    private long count;

    Counting(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int b = in.read();
      count += b < 0 ? 0 : 1;
      return b;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      int read = in.read(into, offset, length);
      count += Math.max(0, read);
      return read;
    }
  }

  private final class Watched extends FilterInputStream {
    Watched(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int b = in.read();
      add(b < 0 ? 0 : 1);
      return b;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      int read = in.read(into, offset, length);
      add(Math.max(0, read));
      return read;
    }
  }
}

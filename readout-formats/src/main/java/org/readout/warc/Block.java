package org.readout.warc;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/** The bytes of one record within the stream of all; does not read beyond them. */
final class Block extends InputStream {
  private final InputStream all;
  private long left;

  Block(InputStream all, long length) {
    this.all = all;
    this.left = length;
  }

  @Override
  public int read() throws IOException {
    if (left == 0) {
      return -1;
    }
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    if (left == 0) {
      return length == 0 ? 0 : -1;
    }
    int count = whole(from(into, offset, (int) Math.min(length, left)));
    left -= count;
    return count;
  }

  /** Passes over what has not been read. */
  void skipRest() throws IOException {
    byte[] nowhere = new byte[(int) Math.min(1 << 16, left)];
    while (left > 0) {
      left -= whole(from(nowhere, 0, (int) Math.min(nowhere.length, left)));
    }
  }

  /** Gives the rest up where the stream goes on without it. */
  private int from(byte[] into, int offset, int length) throws IOException {
    try {
      return all.read(into, offset, length);
    } catch (BrokenMemberException e) {
      left = 0;
      throw e;
    }
  }

  private int whole(int result) throws EOFException {
    if (result < 0) {
      long missing = left;
      left = 0;
      throw new EOFException(
          "the archive ends %,d bytes before the record does".formatted(missing));
    }
    return result;
  }
}

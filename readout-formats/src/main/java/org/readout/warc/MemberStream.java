package org.readout.warc;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Unzips a stream of any number of gzip members. A member that is broken is told once, by a {@link
 * BrokenMemberException}; reading then goes on at the next.
 */
public final class MemberStream extends InputStream {
  private static final int MAGIC_1 = 0x1f;
  private static final int MAGIC_2 = 0x8b;
  private static final int DEFLATE = 8;
  private static final int HEADER_CHECKSUM = 2;
  private static final int EXTRA = 4;
  private static final int NAME = 8;
  private static final int COMMENT = 16;
  private static final int UNKNOWN_FLAGS = 0xe0;

  private final InputStream raw;
  private final Inflater inflater = new Inflater(true);
  private final CRC32 checksum = new CRC32();
  private final byte[] buffer = new byte[1 << 14];
  private int next;
  private int filled;
  private long before;
  private long memberStart;
  private boolean inMember;
  private boolean lost;

  public MemberStream(InputStream raw) {
    this.raw = raw;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    int count = read(one, 0, 1);
    return count < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    while (inMember || openMember()) {
      int count = inflate(into, offset, length);
      if (count > 0) {
        checksum.update(into, offset, count);
        return count;
      }
      closeMember();
    }
    return -1;
  }

  @Override
  public void close() throws IOException {
    inflater.end();
    raw.close();
  }

  /** Unzips some bytes; none at the end of the member. */
  private int inflate(byte[] into, int offset, int length) throws IOException {
    try {
      while (true) {
        int count = inflater.inflate(into, offset, length);
        if (count > 0 || inflater.finished()) {
          return count;
        }
        feed();
      }
    } catch (DataFormatException e) {
      throw broken("is broken", e);
    }
  }

  private void feed() throws IOException {
    next = filled - inflater.getRemaining();
    if (!fill()) {
      inMember = false;
      throw new EOFException(
          "the zipped data ends in the middle, at byte %,d".formatted(before + filled));
    }
    inflater.setInput(buffer, next, filled - next);
    next = filled;
  }

  /** Finds the next member; none at the end of the stream. */
  private boolean openMember() throws IOException {
    if (!findMember()) {
      return false;
    }
    inflater.reset();
    checksum.reset();
    inflater.setInput(buffer, next, filled - next);
    next = filled;
    inMember = true;
    return true;
  }

  private boolean findMember() throws IOException {
    while (fill()) {
      memberStart = before + next;
      if (take() == MAGIC_1 && peek() == MAGIC_2) {
        take();
        if (header()) {
          lost = false;
          return true;
        }
      }
      if (!lost) {
        throw broken("is broken", new IOException("no gzip header"));
      }
    }
    return false;
  }

  private boolean header() throws IOException {
    int method = take();
    int flags = take();
    if (method != DEFLATE || (flags & UNKNOWN_FLAGS) != 0) {
      return false;
    }
    skip(6);
    if ((flags & EXTRA) != 0) {
      int low = take();
      skip(low | take() << 8);
    }
    skipText(flags & NAME);
    skipText(flags & COMMENT);
    skip((flags & HEADER_CHECKSUM) != 0 ? 2 : 0);
    return fill();
  }

  private void closeMember() throws IOException {
    next = filled - inflater.getRemaining();
    long sum = trailing();
    trailing();
    inMember = false;
    if (sum != checksum.getValue()) {
      throw broken("is broken", new IOException("wrong checksum"));
    }
  }

  private long trailing() throws IOException {
    return take() | take() << 8 | take() << 16 | (long) take() << 24;
  }

  private BrokenMemberException broken(String how, Exception cause) {
    next = inMember ? filled - inflater.getRemaining() : next;
    inMember = false;
    lost = true;
    return new BrokenMemberException(
        "the zipped data %s in the member from byte %,d".formatted(how, memberStart), cause);
  }

  private void skipText(int present) throws IOException {
    boolean within = present != 0;
    while (within) {
      within = take() > 0;
    }
  }

  private void skip(int count) throws IOException {
    for (int i = 0; i < count; i++) {
      take();
    }
  }

  /** The next byte; 0 behind the end, which no header or trailer is right with. */
  private int take() throws IOException {
    return fill() ? buffer[next++] & 0xff : 0;
  }

  private int peek() throws IOException {
    return fill() ? buffer[next] & 0xff : 0;
  }

  private boolean fill() throws IOException {
    if (next < filled) {
      return true;
    }
    before += filled;
    next = 0;
    filled = Math.max(0, raw.read(buffer));
    return filled > 0;
  }
}

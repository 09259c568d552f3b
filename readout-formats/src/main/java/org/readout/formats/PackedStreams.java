package org.readout.formats;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.InflaterInputStream;

/**
 * Unpacks the streams of a PDF without keeping them, so that one which would fill the memory is
 * found before a reader of PDF tries to hold it.
 */
final class PackedStreams {
  private static final long MOST = 256L << 20;
  private static final int DEEPEST = 3;
  private static final int PACKED_BEGIN = 0x78;
  private static final byte[] STREAM = {'s', 't', 'r', 'e', 'a', 'm'};

  private long unpacked;

  private PackedStreams() {}

  /**
   * Makes sure that all streams together can be held.
   *
   * @throws UnreadableException when they unpack to more than any report needs
   */
  static void check(byte[] pdf) throws UnreadableException {
    PackedStreams streams = new PackedStreams();
    for (int at = next(pdf, 0); at >= 0; at = next(pdf, at)) {
      streams.unpack(pdf, at, 1);
    }
  }

  /** Where the next stream's bytes begin, behind its keyword and line end. */
  private static int next(byte[] pdf, int from) {
    for (int at = from; at < pdf.length - STREAM.length - 2; at++) {
      if (pdf[at] == STREAM[0] && isStream(pdf, at)) {
        int begin = at + STREAM.length;
        begin += pdf[begin] == '\r' ? 1 : 0;
        return begin + (pdf[begin] == '\n' ? 1 : 0);
      }
    }
    return -1;
  }

  /** Whether the keyword stands there, and not as the end of "endstream". */
  private static boolean isStream(byte[] pdf, int at) {
    for (int i = 0; i < STREAM.length; i++) {
      if (pdf[at + i] != STREAM[i]) {
        return false;
      }
    }
    return at == 0 || pdf[at - 1] != 'd';
  }

  /** Unpacks to some depth, since what was packed may have been packed before. */
  private void unpack(byte[] pdf, int from, int depth) throws UnreadableException {
    InputStream stream = new ByteArrayInputStream(pdf, from, pdf.length - from);
    for (int i = 0; i < depth; i++) {
      stream = new InflaterInputStream(stream);
    }
    if (isPacked(stream) && depth < DEEPEST) {
      unpack(pdf, from, depth + 1);
    }
  }

  /** Counts all that a stream gives; tells whether it looks packed itself. */
  private boolean isPacked(InputStream stream) throws UnreadableException {
    byte[] part = new byte[1 << 16];
    int first = -1;
    try {
      for (int count = stream.read(part); count > 0; count = stream.read(part)) {
        first = first < 0 ? part[0] : first;
        add(count);
      }
    } catch (IOException e) {
      // Packed in another way, not at all, or cut: nothing more comes from it.
      return first == PACKED_BEGIN;
    }
    return first == PACKED_BEGIN;
  }

  private void add(int count) throws UnreadableException {
    unpacked += count;
    if (unpacked > MOST) {
      throw new UnreadableException(
          "read a PDF that unpacks to more than %,d bytes; give the report as text"
              .formatted(MOST));
    }
  }
}

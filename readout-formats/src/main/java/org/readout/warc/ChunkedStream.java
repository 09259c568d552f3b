package org.readout.warc;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Undoes the chunked transfer coding. What says to be chunked and is not, as archives hold it that
 * undid the coding and kept the header, is given as it stands.
 */
final class ChunkedStream extends InputStream {
  private static final int LONGEST_SIZE_LINE = 256;
  private static final Pattern SIZE = Pattern.compile("\\s*([0-9a-fA-F]{1,15})\\s*(;.*)?");

  private final PushbackInputStream in;
  private long left;
  private boolean begun;
  private boolean plain;
  private boolean ended;

  ChunkedStream(InputStream in) {
    this.in = new PushbackInputStream(in, LONGEST_SIZE_LINE + 2);
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
    if (left == 0 && !plain && !ended) {
      nextChunk();
    }
    if (ended) {
      return -1;
    }
    int count = in.read(into, offset, plain ? length : (int) Math.min(length, left));
    if (count < 0 && !plain) {
      throw new EOFException("the last chunk is not whole");
    }
    left -= plain ? 0 : count;
    return count;
  }

  private void nextChunk() throws IOException {
    byte[] line = sizeLine();
    String words = new String(line, StandardCharsets.ISO_8859_1).strip();
    if (begun && words.isEmpty()) {
      line = sizeLine();
      words = new String(line, StandardCharsets.ISO_8859_1).strip();
    }
    Matcher size = SIZE.matcher(words);
    if (!size.matches()) {
      notChunked(line, words);
      return;
    }
    begun = true;
    left = Long.parseLong(size.group(1), 16);
    ended = left == 0;
  }

  private void notChunked(byte[] line, String words) throws IOException {
    if (begun) {
      throw new BrokenRecordException(
          "has a chunk that begins with \"%.20s\" and not with its size".formatted(words));
    }
    in.unread(line);
    plain = true;
  }

  /** The line with its end, or as much of it as a size could have. */
  private byte[] sizeLine() throws IOException {
    byte[] line = new byte[LONGEST_SIZE_LINE];
    int count = 0;
    int b = 0;
    while (b != '\n' && count < line.length && (b = in.read()) >= 0) {
      line[count++] = (byte) b;
    }
    return Arrays.copyOf(line, count);
  }
}

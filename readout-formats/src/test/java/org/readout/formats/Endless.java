package org.readout.formats;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The same words again and again up to a number of bytes, without holding them. */
final class Endless extends InputStream {
  private final byte[] words;
  private final long length;
  private long given;

  Endless(String words, long length) {
    this.words = words.getBytes(StandardCharsets.UTF_8);
    this.length = length;
  }

  @Override
  public int read() {
    return given == length ? -1 : words[(int) (given++ % words.length)];
  }

  @Override
  public int read(byte[] into, int offset, int count) {
    if (given == length) {
      return -1;
    }
    int most = (int) Math.min(count, length - given);
    for (int i = 0; i < most; i++) {
      into[offset + i] = words[(int) (given++ % words.length)];
    }
    return most;
  }

  long given() {
    return given;
  }

  void readAs(String name, Intake intake) {
    try (Source source = Source.of(name, this)) {
      Formats.usual().read(source, intake);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}

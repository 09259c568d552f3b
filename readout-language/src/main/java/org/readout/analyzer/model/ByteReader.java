package org.readout.analyzer.model;

import java.nio.charset.StandardCharsets;

/** Reads what {@link ByteWriter} wrote, in the same order. */
public final class ByteReader {
  private final byte[] bytes;
  private int at;

  public ByteReader(byte[] bytes) {
    this.bytes = bytes;
  }

  /** A number of zero or more. */
  public int number() {
    int value = 0;
    int shift = 0;
    byte next = octet();
    while (next < 0 && shift < 28) {
      value |= (next & 0x7F) << shift;
      shift += 7;
      next = octet();
    }
    return value | (next << shift);
  }

  public byte octet() {
    if (at >= bytes.length) {
      throw new ModelException("a section of the model file ends too early; train it anew");
    }
    return bytes[at++];
  }

  public float decimal() {
    int bits = 0;
    for (int i = 0; i < 4; i++) {
      bits = bits << 8 | (octet() & 0xFF);
    }
    return Float.intBitsToFloat(bits);
  }

  public String text() {
    int length = number();
    if (length < 0 || length > bytes.length - at) {
      throw new ModelException("a section of the model file ends too early; train it anew");
    }
    at += length;
    return new String(bytes, at - length, length, StandardCharsets.UTF_8);
  }
}

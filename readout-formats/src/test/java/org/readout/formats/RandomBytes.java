package org.readout.formats;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** Makes bytes that are nearly reports: pieces of JSON and text, cut, repeated and damaged. */
final class RandomBytes {
  private static final List<String> PIECES =
      List.of(
          "{\"text\": \"",
          "\"}",
          "\n",
          "\r\n",
          "\"published\": \"2031-",
          "date 2031-05-",
          "\\ud83d",
          "\\u0000",
          "😀",
          "é",
          "The rebels met. ",
          "[[[[",
          "{{",
          "\uFEFF",
          "\uFFFE",
          "\u202E",
          "null",
          "\"id\":",
          ",",
          "\0",
          "-1e999",
          "\\",
          "\"");

  private RandomBytes() {}

  static byte[] of(Random random) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int count = random.nextInt(40);
    for (int i = 0; i < count; i++) {
      byte[] piece = PIECES.get(random.nextInt(PIECES.size())).getBytes(StandardCharsets.UTF_8);
      bytes.write(
          piece, 0, random.nextInt(8) == 0 ? random.nextInt(piece.length + 1) : piece.length);
      if (random.nextInt(10) == 0) {
        bytes.write(random.nextInt(256));
      }
    }
    return bytes.toByteArray();
  }
}

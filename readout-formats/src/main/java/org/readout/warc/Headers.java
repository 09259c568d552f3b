package org.readout.warc;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The named fields at the head of a record or of an HTTP message, names in lower case. Of a field
 * that comes several times the first counts.
 */
public record Headers(Map<String, String> fields) {
  private static final int LONGEST_LINE = 1 << 16;
  private static final int MOST_LINES = 1_000;

  public Headers {
    fields = new LinkedHashMap<>(fields);
  }

  public Optional<String> field(String name) {
    return Optional.ofNullable(fields.get(name.toLowerCase(Locale.ROOT)));
  }

  /**
   * Reads up to the blank line.
   *
   * @throws BrokenRecordException when they do not end within bounds
   */
  static Headers read(InputStream in) throws IOException {
    Map<String, String> fields = new LinkedHashMap<>();
    for (int i = 0; i < MOST_LINES; i++) {
      String line = line(in).orElseThrow(() -> new BrokenRecordException("ends in its header"));
      if (line.isEmpty()) {
        return new Headers(fields);
      }
      int colon = line.indexOf(':');
      if (colon > 0) {
        fields.putIfAbsent(
            line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
            line.substring(colon + 1).strip());
      }
    }
    throw new BrokenRecordException(
        "has a header of more than %,d lines; such a record is passed over".formatted(MOST_LINES));
  }

  /**
   * One line without its end; none at the end of the stream.
   *
   * @throws BrokenRecordException when it does not end within bounds
   */
  static Optional<String> line(InputStream in) throws IOException {
    StringBuilder line = new StringBuilder();
    int b = in.read();
    if (b < 0) {
      return Optional.empty();
    }
    while (b >= 0 && b != '\n') {
      if (line.length() >= LONGEST_LINE) {
        throw new BrokenRecordException(
            "has a header line of more than %,d bytes; such a record is passed over"
                .formatted(LONGEST_LINE));
      }
      line.append((char) b);
      b = in.read();
    }
    int end = line.length() > 0 && line.charAt(line.length() - 1) == '\r' ? 1 : 0;
    byte[] bytes = line.substring(0, line.length() - end).getBytes(StandardCharsets.ISO_8859_1);
    return Optional.of(new String(bytes, StandardCharsets.UTF_8));
  }
}

package org.readout.formats;

import java.io.IOException;

/** Reads what must be held whole, within the bound of one report. */
final class Bytes {
  private Bytes() {}

  /**
   * All bytes of a source.
   *
   * @throws UnreadableException when they are more than one report may have
   */
  static byte[] whole(Source source) throws IOException, UnreadableException {
    byte[] bytes = source.stream().readNBytes(Limits.LONGEST_LINE + 1);
    if (bytes.length > Limits.LONGEST_LINE) {
      throw new UnreadableException(
          "read more than %,d bytes without coming to the end; cut the file into its reports"
              .formatted(Limits.LONGEST_LINE));
    }
    return bytes;
  }
}

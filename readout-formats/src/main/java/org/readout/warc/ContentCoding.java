package org.readout.warc;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/** Undoes the compression that a server sent something in. */
public final class ContentCoding {
  private ContentCoding() {}

  /**
   * The content, unzipped as it is read, so that its reader sets the bound.
   *
   * @param coding as in the header {@code Content-Encoding}; blank for none
   */
  public static InputStream undone(String coding, InputStream body) throws IOException {
    return switch (coding.strip().toLowerCase(Locale.ROOT)) {
      case "", "identity" -> body;
      case "gzip", "x-gzip" -> gunzipped(body);
      case "deflate" -> inflated(body);
      default ->
          throw new BrokenRecordException(
              "is encoded as \"%s\"; gzip and deflate are read".formatted(coding));
    };
  }

  /** Archives often hold the header but the content without the coding. */
  private static InputStream gunzipped(InputStream body) throws IOException {
    BufferedInputStream in = new BufferedInputStream(body);
    in.mark(2);
    boolean zipped = in.read() == 0x1f && in.read() == 0x8b;
    in.reset();
    return zipped ? new MemberStream(in) : in;
  }

  private static InputStream inflated(InputStream body) throws IOException {
    BufferedInputStream in = new BufferedInputStream(body);
    in.mark(2);
    int first = in.read();
    int second = in.read();
    in.reset();
    boolean wrapped = (first & 0x0f) == 8 && (first << 8 | second) % 31 == 0;
    return new InflaterInputStream(in, new Inflater(!wrapped));
  }
}

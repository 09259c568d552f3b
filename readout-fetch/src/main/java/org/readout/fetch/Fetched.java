package org.readout.fetch;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.readout.warc.ContentCoding;
import org.readout.warc.WarcWriter;

/**
 * What a server gave.
 *
 * @param address where it was found in the end, behind all redirects
 * @param status 200, or 304 where nothing has changed
 * @param headers names in lower case
 * @param body as it was sent; empty where nothing has changed
 * @param time when it was fetched
 */
public record Fetched(
    URI address, int status, Map<String, String> headers, byte[] body, Instant time) {
  private static final int NOT_MODIFIED = 304;

  public Fetched {
    headers = Map.copyOf(headers);
  }

  public boolean isUnchanged() {
    return status == NOT_MODIFIED;
  }

  public Optional<String> header(String name) {
    return Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT)));
  }

  /** The body with its compression undone, as it is read. */
  public InputStream content() throws IOException {
    return ContentCoding.undone(
        header("Content-Encoding").orElse(""), new ByteArrayInputStream(body));
  }

  /** By what to ask next time, so that the server need not send again what it sent now. */
  public Validators validators() {
    return new Validators(header("ETag"), header("Last-Modified"));
  }

  /** SHA-256 of the body as it was sent, as {@code sha256:...}. */
  public String digest() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return "sha256:" + HexFormat.of().formatHex(digest.digest(body));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** Adds it to a web archive, with its hash and time. */
  public void keep(OutputStream archive) throws IOException {
    ByteArrayOutputStream http = new ByteArrayOutputStream(body.length + 1024);
    StringBuilder head = new StringBuilder("HTTP/1.1 %d\r\n".formatted(status));
    headers.forEach((name, value) -> head.append("%s: %s\r\n".formatted(name, value)));
    http.write(head.append("\r\n").toString().getBytes(StandardCharsets.UTF_8));
    http.write(body);
    new WarcWriter(archive).response(address.toString(), time, digest(), http.toByteArray());
  }
}

package org.readout.warc;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;

/** Writes records of a web archive, each a gzip member of its own, so that files can be joined. */
public final class WarcWriter {
  private final OutputStream out;

  public WarcWriter(OutputStream out) {
    this.out = out;
  }

  /**
   * Writes a response of a server as it came.
   *
   * @param address that it came from
   * @param time when it was fetched
   * @param digest of the body, as {@code sha256:...}
   * @param http head and body as they were sent
   */
  public void response(String address, Instant time, String digest, byte[] http)
      throws IOException {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("WARC-Type", "response");
    fields.put("WARC-Record-ID", id(address, time));
    fields.put("WARC-Date", time.truncatedTo(ChronoUnit.SECONDS).toString());
    fields.put("WARC-Target-URI", address);
    fields.put("WARC-Payload-Digest", digest);
    fields.put("Content-Type", "application/http; msgtype=response");
    record(fields, http);
  }

  /** Writes a record with the given header fields; its length is added. */
  public void record(Map<String, String> fields, byte[] block) throws IOException {
    ByteArrayOutputStream record = new ByteArrayOutputStream(block.length + 512);
    StringBuilder head = new StringBuilder("WARC/1.1\r\n");
    fields.forEach((name, value) -> head.append("%s: %s\r\n".formatted(name, plain(value))));
    head.append("Content-Length: %d\r\n\r\n".formatted(block.length));
    try (GZIPOutputStream zipped = new GZIPOutputStream(record)) {
      zipped.write(head.toString().getBytes(StandardCharsets.UTF_8));
      zipped.write(block);
      zipped.write("\r\n\r\n".getBytes(StandardCharsets.UTF_8));
    }
    out.write(record.toByteArray());
    out.flush();
  }

  /** The same address and time give the same id. */
  private static String id(String address, Instant time) {
    byte[] name = (address + " " + time).getBytes(StandardCharsets.UTF_8);
    return "<urn:uuid:%s>".formatted(UUID.nameUUIDFromBytes(name));
  }

  private static String plain(String value) {
    return value.replaceAll("[\\r\\n]+", " ");
  }
}

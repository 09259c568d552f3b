package org.readout.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

final class WarcFormatTest {
  private static final String STORY =
      "<!DOCTYPE html><html><head><title>Farmers march in Zenda</title></head><body><div><h1>Farmers"
          + " march in Zenda</h1><p>Farmers from the valley marched to the ministry on Monday and"
          + " asked for lower water prices.</p><p>The minister received them, listened for an hour and"
          + " promised an answer within the week.</p></div></body></html>";

  @Test
  void aPageIsTakenWithItsAddress() {
    Taken taken = Taken.from("a.warc", response("200 OK", "Content-Type: text/html\r\n", STORY));

    assertEquals(List.of("a.warc/1"), taken.ids());
    assertTrue(taken.text().contains("listened for an hour"), taken.text());
    assertEquals(Optional.of("https://example.org/1"), taken.only().report().url());
  }

  @Test
  void onlyPagesThatTheServerGaveAreTaken() {
    String archive =
        record("warcinfo", "application/warc-fields", "software: none")
            + record("request", "application/http; msgtype=request", "GET / HTTP/1.1\r\n\r\n")
            + response("404 Not Found", "Content-Type: text/html\r\n", STORY)
            + response("200 OK", "Content-Type: image/png\r\n", "picture")
            + response("200 OK", "Content-Type: text/html\r\n", STORY);

    Taken taken = Taken.from("a.warc", archive);
    assertEquals(List.of("a.warc/5"), taken.ids());
    assertEquals(List.of(), taken.refusals());
    assertEquals(
        List.of(
            "a.warc/3: read a record that is no page: status 404, type \"text/html\"; taken are web"
                + " pages with status 200, and texts",
            "a.warc/4: read a record that is no page: status 200, type \"image/png\"; taken are web"
                + " pages with status 200, and texts"),
        taken.passed().stream().map(Passed::refusal).map(Refusal::toString).toList());
  }

  @Test
  void aPageWithoutTextIsPassedOverAndNoFault() {
    String list =
        "<!DOCTYPE html><html><body><a href=/1>Zenda</a> <a href=/2>Strelsau</a></body></html>";

    Taken taken = Taken.from("a.warc", response("200 OK", "Content-Type: text/html\r\n", list));
    assertEquals(List.of(), taken.refusals());
    assertEquals(
        List.of(Passed.Kind.WITHOUT_TEXT), taken.passed().stream().map(Passed::kind).toList());
  }

  @Test
  void chunksAndContentCodingAreUndone() throws IOException {
    byte[] zipped = zipped(STORY);
    ByteArrayOutputStream http = new ByteArrayOutputStream();
    http.write(
        bytes(
            "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n"
                + "Content-Encoding: gzip\r\n\r\n"));
    http.write(bytes("10\r\n"));
    http.write(zipped, 0, 16);
    http.write(bytes("\r\n%x\r\n".formatted(zipped.length - 16)));
    http.write(zipped, 16, zipped.length - 16);
    http.write(bytes("\r\n0\r\n\r\n"));

    Taken taken = Taken.from("a.warc", record("response", http.toByteArray()));
    assertTrue(taken.text().contains("listened for an hour"), taken.text());
  }

  @Test
  void headersOfCodingsThatTheArchiveUndidAreNoHarm() {
    Taken taken =
        Taken.from(
            "a.warc",
            response(
                "200 OK",
                "Content-Type: text/html\r\nTransfer-Encoding: chunked\r\nContent-Encoding: gzip\r\n",
                STORY));

    assertTrue(taken.text().contains("listened for an hour"), taken.text());
  }

  @Test
  void anotherCodingIsRefusedByName() {
    Taken taken =
        Taken.from(
            "a.warc",
            response("200 OK", "Content-Type: text/html\r\nContent-Encoding: br\r\n", STORY));

    assertTrue(
        taken.refusal().contains("a.warc/1: read a record that is encoded as \"br\""),
        taken.refusal());
  }

  @Test
  void theTextOfAConversionIsTaken() {
    Taken taken =
        Taken.from("a.wet", record("conversion", "text/plain", "Farmers marched in Zenda."));

    assertEquals("Farmers marched in Zenda.", taken.text());
    assertEquals(Optional.of("https://example.org/1"), taken.only().report().url());
  }

  @Test
  void aTruncatedRecordIsTakenWithAWarning() {
    String archive =
        response("200 OK", "Content-Type: text/html\r\n", STORY)
            .replace("WARC-Type", "WARC-Truncated: length\r\nWARC-Type");

    assertEquals(
        List.of("the archive holds only the beginning (length)"),
        Taken.from("a.warc", archive).only().warnings());
  }

  @Test
  void aRecordOfTenGigabytesIsPassedOverWithAMessage() throws IOException {
    long length = 10_000_000_000L;
    String head =
        "WARC/1.0\r\nWARC-Type: response\r\nContent-Type: application/http\r\nContent-Length: %d\r\n\r\n"
            .formatted(length);
    String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n";
    InputStream archive =
        new SequenceInputStream(
            new ByteArrayInputStream(bytes(head + http)),
            new SequenceInputStream(
                new Blanks(length - http.length()),
                new ByteArrayInputStream(
                    bytes("\r\n\r\n" + response("200 OK", "Content-Type: text/html\r\n", STORY)))));
    Taken taken = new Taken();
    Formats.usual().read(Source.of("a.warc", archive), taken);

    assertEquals(List.of("a.warc/2"), taken.ids());
    assertTrue(
        taken.refusal().startsWith("a.warc/1: read a record of 10,000,000,000 bytes"),
        taken.refusal());
  }

  @Test
  void anArchiveCutOffIsToldWithWhatWasRead() {
    String archive = response("200 OK", "Content-Type: text/html\r\n", STORY);
    String second = archive.substring(0, archive.length() - 100);

    Taken taken = Taken.from("a.warc", archive + second);
    assertEquals(List.of("a.warc/1"), taken.ids());
    assertTrue(
        taken.refusal().contains("a.warc/2: read a record that is not whole"), taken.refusal());
  }

  @Test
  void anArchiveWithoutAnyPageIsRefused() {
    Taken taken = Taken.from("a.warc", record("warcinfo", "application/warc-fields", "x"));

    assertTrue(taken.refusal().contains("read 1 records, among them no web page"), taken.refusal());
  }

  /** So many blanks, as fast as they are asked for. */
  private static final class Blanks extends InputStream {
    private long left;

    Blanks(long count) {
      left = count;
    }

    @Override
    public int read() {
      return left-- > 0 ? ' ' : -1;
    }

    @Override
    public int read(byte[] into, int offset, int length) {
      int count = (int) Math.min(left, length);
      left -= count;
      return count == 0 ? -1 : count;
    }
  }

  private static String response(String status, String headers, String body) {
    String http = "HTTP/1.1 " + status + "\r\n" + headers + "\r\n" + body;
    return record("response", "application/http; msgtype=response", http);
  }

  private static String record(String type, String contentType, String block) {
    return "WARC/1.0\r\nWARC-Type: %s\r\nWARC-Target-URI: https://example.org/1\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n%s\r\n\r\n"
        .formatted(type, contentType, bytes(block).length, block);
  }

  private static byte[] record(String type, byte[] block) throws IOException {
    ByteArrayOutputStream record = new ByteArrayOutputStream();
    record.write(
        bytes(
            "WARC/1.0\r\nWARC-Type: %s\r\nContent-Type: application/http\r\nContent-Length: %d\r\n\r\n"
                .formatted(type, block.length)));
    record.write(block);
    record.write(bytes("\r\n\r\n"));
    return record.toByteArray();
  }

  private static byte[] zipped(String text) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
      zip.write(bytes(text));
    }
    return out.toByteArray();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}

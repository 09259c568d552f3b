package org.readout.warc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

final class WarcReaderTest {

  @Test
  void recordsComeOneAfterTheOther() throws IOException {
    WarcReader reader = reader(record("resource", "one") + record("resource", "two"));

    assertEquals("one", text(reader.next().orElseThrow()));
    assertEquals("two", text(reader.next().orElseThrow()));
    assertEquals(Optional.empty(), reader.next());
  }

  @Test
  void aBlockThatNobodyReadsIsPassedOver() throws IOException {
    WarcReader reader = reader(record("resource", "one") + record("resource", "two"));

    reader.next();
    assertEquals("two", text(reader.next().orElseThrow()));
  }

  @Test
  void aRecordWithoutALengthIsToldAndTheNextIsRead() throws IOException {
    WarcReader reader =
        reader("WARC/1.0\r\nWARC-Type: resource\r\n\r\nlost\r\n\r\n" + record("x", "two"));

    assertThrows(BrokenRecordException.class, reader::next);
    assertThrows(BrokenRecordException.class, reader::next);
    assertEquals("two", text(reader.next().orElseThrow()));
  }

  @Test
  void aRecordThatIsLongerThanItSaysIsToldAndTheNextIsRead() throws IOException {
    String wrong = record("x", "one and more").replace("Content-Length: 12", "Content-Length: 3");
    WarcReader reader = reader(wrong + record("x", "two"));

    assertEquals("one", text(reader.next().orElseThrow()));
    String message =
        String.valueOf(assertThrows(BrokenRecordException.class, reader::next).getMessage());
    assertTrue(message.contains("passed over 1 lines"), message);
    assertEquals("two", text(reader.next().orElseThrow()));
  }

  @Test
  void anArchiveThatEndsWithinARecordIsTold() throws IOException {
    WarcReader reader =
        reader(record("x", "one").replace("Content-Length: 3", "Content-Length: 99"));

    reader.next();
    assertThrows(EOFException.class, reader::next);
    assertEquals(Optional.empty(), reader.next());
  }

  @Test
  void aBrokenMemberCostsItsRecordOnly() throws IOException {
    byte[] second = zipped(record("x", "two ".repeat(1_000)));
    second[second.length / 2] ^= 0x55;
    second[second.length / 2 + 1] ^= 0x55;
    WarcReader reader =
        new WarcReader(
            new MemberStream(
                joined(zipped(record("x", "one")), second, zipped(record("x", "three")))));

    List<String> texts = new ArrayList<>();
    List<IOException> broken = new ArrayList<>();
    read(reader, texts, broken);
    assertEquals("one", texts.get(0));
    assertEquals("three", texts.get(texts.size() - 1));
    assertTrue(!broken.isEmpty());
  }

  @Test
  void zippedDataThatEndsInTheMiddleIsTold() throws IOException {
    byte[] whole = zipped(record("x", "one ".repeat(1_000)));
    InputStream in = new MemberStream(new ByteArrayInputStream(whole, 0, whole.length - 20));

    assertThrows(EOFException.class, in::readAllBytes);
    assertEquals(-1, in.read());
  }

  @Test
  void aWrongChecksumIsTold() throws IOException {
    byte[] whole = zipped("one");
    whole[whole.length - 8] ^= 1;

    InputStream in = new MemberStream(new ByteArrayInputStream(whole));
    assertThrows(BrokenMemberException.class, in::readAllBytes);
    assertEquals(-1, in.read());
  }

  @Test
  void whatIsWrittenIsReadAgain() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] http =
        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>x".getBytes(StandardCharsets.UTF_8);
    new WarcWriter(out)
        .response(
            "https://example.org/a", Instant.parse("2031-05-14T10:00:00Z"), "sha256:00", http);

    WarcRecord record =
        new WarcReader(new MemberStream(new ByteArrayInputStream(out.toByteArray())))
            .next()
            .orElseThrow();
    assertEquals(Optional.of("https://example.org/a"), record.target());
    assertEquals(Optional.of("2031-05-14T10:00:00Z"), record.headers().field("WARC-Date"));
    HttpResponse response = HttpResponse.read(record.block());
    assertTrue(response.isPage());
    assertEquals("<p>x", new String(response.content().readAllBytes(), StandardCharsets.UTF_8));
  }

  @Test
  void anyBytesComeToAnEnd() throws IOException {
    Random random = new Random(7);
    for (int i = 0; i < 2_000; i++) {
      byte[] bytes = (record("x", "one") + record("x", "two")).getBytes(StandardCharsets.UTF_8);
      byte[] archive =
          random.nextBoolean() ? zipped(new String(bytes, StandardCharsets.UTF_8)) : bytes;
      for (int j = random.nextInt(6); j >= 0; j--) {
        archive[random.nextInt(archive.length)] = (byte) random.nextInt(256);
      }
      InputStream in = new ByteArrayInputStream(archive);
      read(
          new WarcReader(archive == bytes ? in : new MemberStream(in)),
          new ArrayList<>(),
          new ArrayList<>());
    }
  }

  private static void read(WarcReader reader, List<String> texts, List<IOException> broken)
      throws IOException {
    for (int i = 0; i < 100; i++) {
      try {
        Optional<WarcRecord> record = reader.next();
        if (record.isEmpty()) {
          return;
        }
        texts.add(text(record.get()));
      } catch (BrokenRecordException | BrokenMemberException | EOFException e) {
        broken.add(e);
      }
    }
    throw new AssertionError("no end after 100 records: " + broken);
  }

  private static WarcReader reader(String archive) {
    return new WarcReader(new ByteArrayInputStream(archive.getBytes(StandardCharsets.UTF_8)));
  }

  private static String record(String type, String block) {
    return "WARC/1.0\r\nWARC-Type: %s\r\nContent-Length: %d\r\n\r\n%s\r\n\r\n"
        .formatted(type, block.length(), block);
  }

  private static String text(WarcRecord record) throws IOException {
    return new String(record.block().readAllBytes(), StandardCharsets.UTF_8);
  }

  private static byte[] zipped(String text) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
      zip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return out.toByteArray();
  }

  private static InputStream joined(byte[]... parts) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      out.write(part);
    }
    return new ByteArrayInputStream(out.toByteArray());
  }
}

package org.readout.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.junit.jupiter.api.Test;

final class ArchiveFormatTest {
  private static final Map<String, byte[]> FILES = new LinkedHashMap<>();

  static {
    FILES.put("news/a.txt", bytes("Farmers marched."));
    FILES.put(
        "news/b.jsonl",
        bytes("{\"id\": \"b\", \"text\": \"The port closed.\"}\n{\"text\": \"It rained.\"}"));
    FILES.put("news/picture.png", bytes("\u0089PNG"));
    FILES.put("news/.hidden", bytes("secret"));
  }

  @Test
  void theFilesOfAZipAreTakenEachByItsContent() throws IOException {
    Taken taken = Taken.from("all.zip", zip(FILES));

    assertEquals(List.of("all.zip/news/a.txt", "b", "all.zip/news/b.jsonl:2"), taken.ids());
    assertEquals(List.of(), taken.refusals());
  }

  @Test
  void aTarZippedOrNotIsTheSame() throws IOException {
    assertEquals(3, Taken.from("all.tar", tar(FILES)).arrivals().size());
    assertEquals(3, Taken.from("all.tgz", gzip(tar(FILES))).arrivals().size());
  }

  @Test
  void anArchiveInAnArchiveIsOpened() throws IOException {
    byte[] inner = zip(Map.of("a.txt", bytes("Farmers marched.")));

    assertEquals(
        List.of("o.zip/i.zip/a.txt"), Taken.from("o.zip", zip(Map.of("i.zip", inner))).ids());
  }

  @Test
  void archivesWithoutEndInOneAnotherAreRefused() throws IOException {
    byte[] archive = zip(Map.of("a.txt", bytes("Farmers marched.")));
    for (int i = 0; i < 10; i++) {
      archive = zip(Map.of("i.zip", archive));
    }

    assertEquals(
        "o.zip/i.zip/i.zip/i.zip/i.zip: stands in 4 archives, one in the other; unpack the outer"
            + " ones",
        Taken.from("o.zip", archive).refusal());
  }

  @Test
  void aZipBombIsStopped() throws IOException {
    byte[] bomb = bomb(1L << 30);

    assertEquals(
        "b.zip: unpacks to more than 200 times its size; unpack it yourself if it is news",
        Taken.from("b.zip", bomb).refusals().get(1));
    assertEquals(
        "o.zip: unpacks to more than 200 times its size; unpack it yourself if it is news",
        Taken.from("o.zip", zip(Map.of("b.zip", bomb))).refusals().get(1));
  }

  @Test
  void aGzipBombIsStopped() throws IOException {
    byte[] bomb = gzip(new byte[100 << 20]);

    assertThrows(IOException.class, () -> read("b.jsonl.gz", bomb));
  }

  @Test
  void aCutArchiveGivesWhatWasWhole() throws IOException {
    byte[] whole = zip(FILES);
    Taken taken = Taken.from("c.zip", Arrays.copyOf(whole, 120));

    assertEquals(List.of("c.zip/news/a.txt"), taken.ids());
    assertTrue(taken.refusals().get(0).startsWith("c.zip/news/b.jsonl: cannot be read further"));
  }

  @Test
  void anOfficeDocumentIsCalledByItsName() throws IOException {
    byte[] document = zip(Map.of("[Content_Types].xml", bytes("<Types/>")));

    assertTrue(Taken.from("a.docx", document).refusal().contains("office document"));
  }

  @Test
  void anArchiveOfFoldersOnlyIsTakenAsEmpty() throws IOException {
    Taken taken = Taken.from("a.zip", zip(Map.of("news/", new byte[0])));

    assertEquals(List.of(), taken.ids());
    assertEquals("a.zip: read an archive without files", taken.refusal());
  }

  private static void read(String name, byte[] bytes) throws IOException {
    try (Source source = Source.of(name, new ByteArrayInputStream(bytes))) {
      Formats.usual().read(source, new Taken());
    }
  }

  private static byte[] bomb(long length) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("a.txt"));
      byte[] zeros = new byte[1 << 20];
      Arrays.fill(zeros, (byte) ' ');
      for (long i = 0; i < length; i += zeros.length) {
        zip.write(zeros);
      }
    }
    return bytes.toByteArray();
  }

  static byte[] zip(Map<String, byte[]> files) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] tar(Map<String, byte[]> files) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        TarArchiveEntry entry = new TarArchiveEntry(file.getKey());
        entry.setSize(file.getValue().length);
        tar.putArchiveEntry(entry);
        tar.write(file.getValue());
        tar.closeArchiveEntry();
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] gzip(byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(content);
    }
    return bytes.toByteArray();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}

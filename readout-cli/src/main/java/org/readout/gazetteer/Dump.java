package org.readout.gazetteer;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Opens a file of GeoNames' as text, whether it is packed (zip, gzip) or plain. */
final class Dump {
  /** What GeoNames packs beside its tables. */
  private static final Set<String> BESIDE = Set.of("readme.txt", "iso-languagecodes.txt");

  private static final int BUFFER = 1 << 16;

  private Dump() {}

  static BufferedReader open(Path file) throws IOException {
    InputStream bytes = new BufferedInputStream(Files.newInputStream(file), BUFFER);
    try {
      return new BufferedReader(
          new InputStreamReader(unpacked(file, bytes), StandardCharsets.UTF_8), BUFFER);
    } catch (IOException e) {
      bytes.close();
      throw e;
    }
  }

  private static InputStream unpacked(Path file, InputStream bytes) throws IOException {
    bytes.mark(2);
    int first = bytes.read();
    int second = bytes.read();
    bytes.reset();
    if (first == 'P' && second == 'K') {
      return table(file, new ZipInputStream(bytes));
    }
    return first == 0x1F && second == 0x8B ? new GZIPInputStream(bytes, BUFFER) : bytes;
  }

  private static InputStream table(Path file, ZipInputStream zip) throws IOException {
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      String name = entry.getName();
      if (name.endsWith(".txt") && !BESIDE.contains(name)) {
        return zip;
      }
    }
    throw new IOException(
        "%s: read no table in the zip file; name one of GeoNames'".formatted(file));
  }
}

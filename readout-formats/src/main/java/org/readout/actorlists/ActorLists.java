package org.readout.actorlists;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;

/** Reads lists of actors of all forms, told apart by name and content; packed ones too. */
public final class ActorLists {
  private static final int HEAD = 4096;
  private static final int GZIP = 0x1f8b;
  private static final int BZIP = 0x425a;

  private final Codes codes;
  private final Roll roll;

  public ActorLists(Codes codes, Roll roll) {
    this.codes = codes;
    this.roll = roll;
  }

  /** A list that can be read from its beginning more than once. */
  @FunctionalInterface
  interface Source {
    InputStream open() throws IOException;
  }

  /**
   * Hands on what a file holds.
   *
   * @throws IOException where it cannot be opened or unpacked; what was read before is handed on
   */
  public void read(Path path) throws IOException {
    String file = String.valueOf(path.getFileName());
    Source source = () -> unpacked(path);
    if (holdsJson(file, source)) {
      new WikidataReader(file, codes, roll).read(source);
      return;
    }
    boolean table = holdsTable(file, source);
    try (InputStream stream = source.open()) {
      if (table) {
        new TableReader(file, codes, roll).read(stream);
      } else {
        new PetrarchReader(file, codes, roll).read(stream);
      }
    }
  }

  private static InputStream unpacked(Path path) throws IOException {
    InputStream stream = new BufferedInputStream(Files.newInputStream(path), 1 << 16);
    stream.mark(2);
    int begin = (stream.read() << 8) | stream.read();
    stream.reset();
    if (begin == GZIP) {
      return new BufferedInputStream(new GZIPInputStream(stream, 1 << 16), 1 << 16);
    }
    return begin == BZIP
        ? new BufferedInputStream(new BZip2CompressorInputStream(stream, true), 1 << 16)
        : stream;
  }

  private static boolean holdsJson(String file, Source source) throws IOException {
    String head = head(source);
    return file.toLowerCase(Locale.ROOT).contains(".json")
        || head.startsWith("{")
        || head.startsWith("[\n{")
        || head.startsWith("[{");
  }

  private static boolean holdsTable(String file, Source source) throws IOException {
    String name = file.toLowerCase(Locale.ROOT);
    String header = head(source).lines().findFirst().orElse("").toLowerCase(Locale.ROOT);
    return name.contains(".csv") || name.contains(".tsv") || header.matches("\"?name\"?[\t,;|].*");
  }

  private static String head(Source source) throws IOException {
    try (InputStream stream = source.open()) {
      return new String(stream.readNBytes(HEAD), StandardCharsets.UTF_8).strip();
    }
  }
}

package org.readout.gazetteer;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;
import org.readout.place.OwnPlaces;

/** Writes the file that {@link OwnPlaces} reads; its first line tells a sum over all others. */
final class GazetteerFile {
  private GazetteerFile() {}

  /** Writes beside the file first, so that a broken import leaves what stood there. */
  static void write(SortedLines rows, Path file) throws IOException {
    Path part = file.resolveSibling(file.getFileName() + ".part");
    try {
      fill(rows, part);
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static void fill(SortedLines rows, Path part) throws IOException {
    CRC32 sum = new CRC32();
    try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(part), 1 << 16)) {
      file.write(heading(0));
      CheckedOutputStream out = new CheckedOutputStream(file, sum);
      rows.forEach(line -> out.write(withoutSize(line).getBytes(StandardCharsets.UTF_8)));
    }
    long size = Files.size(part);
    if (size > Integer.MAX_VALUE) {
      throw new IOException(
          "the gazetteer would take %,d bytes, more than 2 GB; import fewer countries"
              .formatted(size));
    }
    try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
      channel.write(ByteBuffer.wrap(heading(sum.getValue())), 0);
    }
  }

  private static byte[] heading(long sum) {
    String line = "%s, sum %08x. Places: GeoNames (CC BY 4.0), https://www.geonames.org/\n";
    return line.formatted(OwnPlaces.HEADING, sum).getBytes(StandardCharsets.UTF_8);
  }

  /** The second cell only sorts. */
  private static String withoutSize(String line) {
    int first = line.indexOf('\t');
    return line.substring(0, first) + line.substring(line.indexOf('\t', first + 1)) + "\n";
  }
}

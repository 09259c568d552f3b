package org.readout.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Iterator;
import java.util.stream.Stream;
import org.readout.copies.CopyFinder;
import org.readout.copies.Journal;

/**
 * What a watch remembers of earlier reports from one run to the next, so that it knows their
 * copies: a file of lines, added to with each report. Whenever the finder forgets a generation the
 * file is written anew without it, so that it never holds more than the finder does.
 */
final class CopyMemory implements Journal, AutoCloseable {
  static final String HEADING = "readout copies 1";

  private final Path file;
  private final CopyFinder finder;
  private final StringBuilder unsaved = new StringBuilder();
  private FileChannel channel;

  private CopyMemory(Path file, CopyFinder finder, FileChannel channel) {
    this.file = file;
    this.finder = finder;
    this.channel = channel;
  }

  /**
   * Makes a finder know what the file tells of the first so many reports, and writes down what it
   * learns from now on. What the file tells of later reports, in which a run died, is cut off.
   */
  static CopyMemory open(Path file, CopyFinder finder, Earlier earlier) throws IOException {
    long good = earlier.recall(file, finder);
    CopyMemory memory = new CopyMemory(file, finder, channel(file, good));
    if (good == 0) {
      memory.learnt(HEADING);
    }
    finder.goOn(earlier.reports(), memory);
    return memory;
  }

  private static FileChannel channel(Path file, long good) throws IOException {
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    channel.truncate(good);
    return channel.position(good);
  }

  @Override
  public void learnt(String line) {
    unsaved.append(line).append('\n');
  }

  @Override
  public void forgot(Stream<String> kept) {
    try {
      Path fresh = file.resolveSibling(file.getFileName() + ".new");
      write(fresh, kept);
      channel.close();
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
      channel = channel(file, Files.size(file));
      unsaved.setLength(0);
    } catch (IOException e) {
      throw new ClosedOutputException(e);
    }
  }

  private static void write(Path fresh, Stream<String> kept) throws IOException {
    try (Writer writer = Files.newBufferedWriter(fresh)) {
      Iterator<String> lines = Stream.concat(Stream.of(HEADING), kept).iterator();
      while (lines.hasNext()) {
        writer.write(lines.next());
        writer.write('\n');
      }
    }
  }

  /** How many reports were compared in all runs. */
  long reports() {
    return finder.count();
  }

  /** Forces to disk what was learnt since the last time. */
  void save() throws IOException {
    ByteBuffer lines = StandardCharsets.UTF_8.encode(unsaved.toString());
    while (lines.hasRemaining()) {
      channel.write(lines);
    }
    channel.force(false);
    unsaved.setLength(0);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}

package org.readout.gazetteer;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * A folder that one import at a time works in; what a killed one left there is cleared away first.
 */
final class Workplace implements Closeable {
  private static final String LOCK = ".import.lock";
  private static final String LEFT = "{.sorting-*.tmp,*.part}";

  private final Path folder;
  private final FileChannel channel;

  private Workplace(Path folder, FileChannel channel) {
    this.folder = folder;
    this.channel = channel;
  }

  /**
   * Makes the folder where there is none.
   *
   * @throws IOException when another import works there
   */
  static Workplace open(Path folder) throws IOException {
    Files.createDirectories(folder);
    FileChannel channel =
        FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      if (!locked(channel)) {
        throw new IOException(
            "another import is writing to %s; let it end, or name another folder"
                .formatted(folder));
      }
      clear(folder);
      return new Workplace(folder, channel);
    } catch (IOException e) {
      channel.close();
      throw e;
    }
  }

  private static boolean locked(FileChannel channel) throws IOException {
    try {
      return Optional.ofNullable(channel.tryLock()).isPresent();
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  private static void clear(Path folder) throws IOException {
    try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, LEFT)) {
      for (Path file : left) {
        Files.deleteIfExists(file);
      }
    }
  }

  Path folder() {
    return folder;
  }

  /** The lock goes with the channel; its file stays, so that nobody locks one that is deleted. */
  @Override
  public void close() throws IOException {
    channel.close();
  }
}

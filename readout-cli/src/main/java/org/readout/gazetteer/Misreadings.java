package org.readout.gazetteer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells of the lines of a file that cannot be read, one by one, unless none of the first can: then
 * the file is another than was meant, and that is told once.
 */
final class Misreadings {
  private static final int ENOUGH = 100;

  private final Path file;
  private final GazetteerImport.Watcher watcher;
  private final List<Misreading> held = new ArrayList<>();
  private boolean anyRead;
  private long count;

  Misreadings(Path file, GazetteerImport.Watcher watcher) {
    this.file = file;
    this.watcher = watcher;
  }

  private record Misreading(long line, String reason) {}

  void read() {
    anyRead = true;
    held.forEach(one -> watcher.unread(file, one.line(), one.reason()));
    held.clear();
  }

  void unread(long line, String reason) throws IOException {
    count++;
    if (anyRead) {
      watcher.unread(file, line, reason);
      return;
    }
    held.add(new Misreading(line, reason));
    if (held.size() == ENOUGH) {
      throw another();
    }
  }

  /** How many lines could not be read, once all have been tried. */
  long counted() throws IOException {
    if (!anyRead && !held.isEmpty()) {
      throw another();
    }
    return count;
  }

  private IOException another() {
    return new IOException(
        "%s is no file of GeoNames': of the first %,d lines none can be read; line %d: %s"
            .formatted(file, held.size(), held.get(0).line(), held.get(0).reason()));
  }
}

package org.readout.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.readout.copies.CopyFinder;

/**
 * The reports that earlier runs of a watch have done.
 *
 * @param reports how many
 * @param tell hears of what cannot be recalled of them
 */
record Earlier(long reports, Consumer<String> tell) {
  private static final int MOST_TOLD = 10;

  /**
   * Makes a finder know what the lines of a file tell of these reports; gives the bytes that these
   * lines take. A line that is not as it was written is told and passed over.
   */
  long recall(Path file, CopyFinder finder) throws IOException {
    if (reports == 0) {
      return 0;
    }
    if (!Files.exists(file)) {
      tell.accept("%s: is gone; copies of earlier reports will go unmarked".formatted(file));
      return 0;
    }
    try (JournalLines lines = JournalLines.of(file)) {
      return recall(file, lines, finder);
    }
  }

  private long recall(Path file, JournalLines lines, CopyFinder finder) throws IOException {
    if (lines.next().filter(CopyMemory.HEADING::equals).isEmpty()) {
      throw new PlaceException(
          "%s:1: read no \"%s\"; move the file away to go on without it"
              .formatted(file, CopyMemory.HEADING));
    }
    long good = lines.end();
    int damaged = 0;
    for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
      try {
        if (!finder.recall(line.get(), reports)) {
          return good;
        }
      } catch (IllegalArgumentException e) {
        tellOf(damaged++, file, lines.number(), String.valueOf(e.getMessage()));
      }
      good = lines.end();
    }
    return good;
  }

  private void tellOf(int before, Path file, int line, String fault) {
    if (before < MOST_TOLD) {
      tell.accept(
          "%s:%d: read a line that is damaged (%s); delete it. All others are kept; copies of its report will go unmarked"
              .formatted(file, line, fault));
    } else if (before == MOST_TOLD) {
      tell.accept("%s: and further lines that are damaged; delete them".formatted(file));
    }
  }
}

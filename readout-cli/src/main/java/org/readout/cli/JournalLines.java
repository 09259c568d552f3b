package org.readout.cli;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The lines of a file that somebody added to, one after the other. A last line without its end, as
 * a run leaves it that dies while writing, is none. Of a line longer than {@link #LONGEST}, which
 * nobody wrote, only the beginning is given.
 */
final class JournalLines implements AutoCloseable {
  /** Bytes; a report of 16 MiB makes a line of less. */
  static final int LONGEST = 1 << 25;

  private final InputStream in;
  private long end;
  private int number;

  private JournalLines(InputStream in) {
    this.in = in;
  }

  static JournalLines of(Path file) throws IOException {
    return new JournalLines(new BufferedInputStream(Files.newInputStream(file), 1 << 16));
  }

  /** The next line, if there is one more with an end. */
  Optional<String> next() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    long read = 0;
    for (int next = in.read(); next >= 0; next = in.read()) {
      read++;
      if (next == '\n') {
        end += read;
        number++;
        return Optional.of(line.toString(StandardCharsets.UTF_8));
      }
      if (line.size() < LONGEST) {
        line.write(next);
      }
    }
    return Optional.empty();
  }

  /** How many lines were given. */
  int number() {
    return number;
  }

  /** How many bytes they take. */
  long end() {
    return end;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}

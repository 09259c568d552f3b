package org.readout.gazetteer;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** Sorts any number of lines in bounded memory, by way of sorted files in a folder. */
final class SortedLines implements Closeable {
  private static final long MOST_CHARACTERS = 24_000_000;

  /** Takes lines in their order. */
  @FunctionalInterface
  interface Taker {
    void take(String line) throws IOException;
  }

  private final Path folder;
  private final long mostCharacters;
  private final List<String> lines = new ArrayList<>();
  private final List<Path> runs = new ArrayList<>();
  private long characters;

  SortedLines(Path folder) {
    this(folder, MOST_CHARACTERS);
  }

  /**
   * @param mostCharacters held in memory at once
   */
  SortedLines(Path folder, long mostCharacters) {
    this.folder = folder;
    this.mostCharacters = mostCharacters;
  }

  void add(String line) throws IOException {
    lines.add(line);
    characters += line.length() + 40L;
    if (characters > mostCharacters) {
      writeRun();
    }
  }

  private void writeRun() throws IOException {
    Collections.sort(lines);
    Path run = Files.createTempFile(folder, ".sorting-", ".tmp");
    run.toFile().deleteOnExit();
    runs.add(run);
    try (BufferedWriter out = Files.newBufferedWriter(run)) {
      for (String line : lines) {
        out.write(line);
        out.write('\n');
      }
    }
    lines.clear();
    characters = 0;
  }

  /** Hands on all lines, sorted by their characters. */
  void forEach(Taker taker) throws IOException {
    writeRun();
    PriorityQueue<Run> queue = new PriorityQueue<>(Comparator.comparing(Run::line));
    List<BufferedReader> open = new ArrayList<>();
    try {
      for (Path run : runs) {
        BufferedReader reader = Files.newBufferedReader(run);
        open.add(reader);
        advance(reader, queue);
      }
      while (!queue.isEmpty()) {
        Run next = queue.remove();
        taker.take(next.line());
        advance(next.rest(), queue);
      }
    } finally {
      for (BufferedReader reader : open) {
        reader.close();
      }
    }
  }

  private static void advance(BufferedReader reader, PriorityQueue<Run> queue) throws IOException {
    String line = reader.readLine();
    if (line != null) {
      queue.add(new Run(line, reader));
    }
  }

  private record Run(String line, BufferedReader rest) {}

  @Override
  public void close() throws IOException {
    for (Path run : runs) {
      Files.deleteIfExists(run);
    }
  }
}

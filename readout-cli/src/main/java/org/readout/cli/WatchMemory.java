package org.readout.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.readout.copies.CopyFinder;
import org.readout.fetch.Validators;

/**
 * What a watch remembers from one run to the next: which entries are done, what servers said of
 * their feeds, how far the output is good, and how many reports were compared with one another. An
 * entry is done once all of it is written; output behind that, of an entry that a run died of, is
 * cut off when the next begins.
 */
final class WatchMemory implements AutoCloseable {
  private static final String HEADING = "readout watch 1";
  private static final int MOST_ENTRIES = 100_000;

  private final Path file;
  private final Optional<FileChannel> output;
  private final OutputStream stream;
  private final Map<String, Validators> feeds = new LinkedHashMap<>();
  private final Map<String, Boolean> entries =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
          return size() > MOST_ENTRIES;
        }
      };
  private Optional<CopyMemory> copies = Optional.empty();
  private long reports;
  private long bytes;

  private WatchMemory(Path file, Optional<FileChannel> output, OutputStream stream) {
    this.file = file;
    this.output = output;
    this.stream = stream;
  }

  /**
   * Reads what was remembered, if anything was.
   *
   * @param stream where data goes when there is no file for it
   */
  static WatchMemory open(Path file, OutputStream stream, @Nullable Path output)
      throws IOException {
    Optional<FileChannel> channel =
        output == null
            ? Optional.empty()
            : Optional.of(
                FileChannel.open(output, StandardOpenOption.CREATE, StandardOpenOption.WRITE));
    WatchMemory memory = new WatchMemory(file, channel, stream);
    if (Files.exists(file)) {
      memory.read(Files.readAllLines(file));
    }
    memory.cutOff();
    return memory;
  }

  /** Makes a finder know the reports of earlier runs, and keeps what it learns in this one. */
  void remember(CopyFinder finder, Consumer<String> tell) throws IOException {
    copies = Optional.of(CopyMemory.open(copiesFile(), finder, new Earlier(reports, tell)));
  }

  private Path copiesFile() {
    String name = String.valueOf(file.getFileName());
    return file.resolveSibling(name.replaceFirst("\\.place$", "") + ".copies");
  }

  Validators validators(String feed) {
    return feeds.getOrDefault(feed, Validators.NONE);
  }

  boolean knows(String entry) {
    return entries.containsKey(line(entry));
  }

  /** Writes what was made of an entry. */
  void write(String text) {
    try {
      ByteBuffer buffer = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
      if (output.isEmpty()) {
        stream.write(buffer.array());
        stream.flush();
      }
      while (output.isPresent() && buffer.hasRemaining()) {
        output.get().write(buffer);
      }
    } catch (IOException e) {
      throw new ClosedOutputException(e);
    }
  }

  /** Notes that an entry is done, in the file as well. */
  void done(String entry) {
    entries.put(line(entry), true);
    save();
  }

  /** Notes what a server said of a feed all of whose entries are done. */
  void saw(String feed, Validators said) {
    feeds.put(feed, said);
    save();
  }

  @Override
  public void close() throws IOException {
    if (output.isPresent()) {
      output.get().close();
    }
    if (copies.isPresent()) {
      copies.get().close();
    }
  }

  private void read(List<String> lines) {
    if (lines.isEmpty() || !lines.get(0).equals(HEADING)) {
      throw new PlaceException(
          "%s:1: read no \"%s\"; move the file away to begin anew".formatted(file, HEADING));
    }
    for (int i = 1; i < lines.size(); i++) {
      try {
        read(lines.get(i).split("\t", -1));
      } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
        throw new PlaceException(
            "%s:%d: read \"%s\"; move the file away to begin anew"
                .formatted(file, i + 1, lines.get(i)));
      }
    }
  }

  private void read(String[] cells) {
    switch (cells[0]) {
      case "bytes" -> bytes = Long.parseLong(cells[1]);
      case "reports" -> reports = Long.parseLong(cells[1]);
      case "feed" -> feeds.put(cells[1], new Validators(told(cells[2]), told(cells[3])));
      default -> entries.put(cells[1], true);
    }
  }

  private static Optional<String> told(String cell) {
    return Optional.of(cell).filter(words -> !words.isEmpty());
  }

  private void cutOff() throws IOException {
    if (output.isPresent()) {
      FileChannel channel = output.get();
      boolean remembered = Files.exists(file);
      bytes = remembered ? Math.min(bytes, channel.size()) : channel.size();
      channel.truncate(bytes);
      channel.position(bytes);
    }
  }

  /**
   * The output and what copies are known by first, then the file, which takes the old one's stead
   * in one step.
   */
  private void save() {
    try {
      if (output.isPresent()) {
        output.get().force(false);
        bytes = output.get().position();
      }
      if (copies.isPresent()) {
        copies.get().save();
        reports = copies.get().reports();
      }
      Path fresh = file.resolveSibling(file.getFileName() + ".new");
      Files.write(fresh, text());
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new ClosedOutputException(e);
    }
  }

  private List<String> text() {
    List<String> lines = new ArrayList<>();
    lines.add(HEADING);
    lines.add("bytes\t" + bytes);
    lines.add("reports\t" + reports);
    feeds.forEach(
        (feed, said) ->
            lines.add(
                String.join(
                    "\t",
                    "feed",
                    line(feed),
                    line(said.etag().orElse("")),
                    line(said.lastModified().orElse("")))));
    entries.keySet().forEach(entry -> lines.add("entry\t" + entry));
    return lines;
  }

  private static String line(String words) {
    return words.replaceAll("[\\t\\r\\n]", " ");
  }
}

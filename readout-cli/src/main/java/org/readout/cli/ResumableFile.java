package org.readout.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.readout.model.ReportId;

/**
 * An output file beside which a second one, its name with {@code .place} behind it, says how far it
 * is good. A run that ends at any moment, by whatever force, can be gone on with from there: what
 * stands behind the place is cut off and made again.
 */
final class ResumableFile implements Delivery, AutoCloseable {
  private final FileChannel channel;
  private final OutputStream out;
  private final Path placeFile;
  private final long pause;
  private Place place;
  private long bytes;
  private long lastSaved = System.nanoTime();

  private ResumableFile(FileChannel channel, Path placeFile, Place place, long pause) {
    this.channel = channel;
    this.out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
    this.placeFile = placeFile;
    this.place = place;
    this.bytes = place.bytes();
    this.pause = pause;
  }

  /** Begins a file anew. */
  static ResumableFile begin(Path file, Place beginning, long pause) throws IOException {
    FileChannel channel =
        locked(FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE), file);
    channel.truncate(0);
    ResumableFile begun = new ResumableFile(channel, placeOf(file), beginning, pause);
    begun.save();
    return begun;
  }

  /**
   * Goes on with a file, or begins it where there is none.
   *
   * @throws PlaceException when there is something else than this job has begun
   */
  static ResumableFile resume(Path file, Place beginning, long pause) throws IOException {
    if (!Files.exists(file) && !Files.exists(placeOf(file))) {
      return begin(file, beginning, pause);
    }
    Place place = checked(file, beginning);
    FileChannel channel = locked(FileChannel.open(file, StandardOpenOption.WRITE), file);
    if (channel.size() < place.bytes()) {
      throw new PlaceException(
          "%s: read %,d bytes, and there were %,d when the run stopped; begin anew without --resume"
              .formatted(file, channel.size(), place.bytes()));
    }
    channel.truncate(place.bytes());
    channel.position(place.bytes());
    return new ResumableFile(channel, placeOf(file), place, pause);
  }

  /** How far the run that began the file had come. */
  Place place() {
    return place;
  }

  @Override
  public void deliver(ReportId report, String output) {
    try {
      byte[] text = output.getBytes(StandardCharsets.UTF_8);
      out.write(text);
      bytes += text.length;
    } catch (IOException e) {
      throw new ClosedOutputException(e);
    }
  }

  /** Notes that all reports up to here are done; writes it down now and then. */
  void done(long reports, String last, Tally.Counts counts) {
    place = place.at(reports, last, bytes, counts);
    if (System.nanoTime() - lastSaved >= pause) {
      save();
    }
  }

  @Override
  public void close() {
    save();
    try {
      channel.close();
    } catch (IOException e) {
      throw new ClosedOutputException(e);
    }
  }

  /** The output first, then the place, which takes the old one's stead in one step. */
  private void save() {
    try {
      out.flush();
      channel.force(false);
      Path fresh = placeFile.resolveSibling(placeFile.getFileName() + ".new");
      try (FileChannel file =
          FileChannel.open(
              fresh,
              StandardOpenOption.CREATE,
              StandardOpenOption.TRUNCATE_EXISTING,
              StandardOpenOption.WRITE)) {
        file.write(ByteBuffer.wrap(place.text()));
        file.force(true);
      }
      Files.move(fresh, placeFile, StandardCopyOption.ATOMIC_MOVE);
      lastSaved = System.nanoTime();
    } catch (IOException e) {
      throw new ClosedOutputException(e);
    }
  }

  private static Place checked(Path file, Place beginning) throws IOException {
    Path placeFile = placeOf(file);
    if (!Files.exists(placeFile)) {
      throw new PlaceException(
          "%s: there is no %s beside it, so nobody knows how far it is good; begin anew without --resume"
              .formatted(file, placeFile.getFileName()));
    }
    Place place = Place.parse(placeFile.toString(), Files.readAllBytes(placeFile));
    if (!place.job().equals(beginning.job())) {
      throw new PlaceException(
          "%s: read job \"%s\", and this is \"%s\"; give the same options, or begin anew without --resume"
              .formatted(placeFile, place.job(), beginning.job()));
    }
    List<String> inputs = place.inputs();
    if (inputs.size() > beginning.inputs().size()
        || !inputs.equals(beginning.inputs().subList(0, inputs.size()))) {
      throw new PlaceException(
          "%s: read inputs %s, and these are %s; name the same in the same order, new ones behind them"
              .formatted(placeFile, inputs, beginning.inputs()));
    }
    return new Place(
        place.job(), beginning.inputs(), place.done(), place.last(), place.bytes(), place.counts());
  }

  private static FileChannel locked(FileChannel channel, Path file) throws IOException {
    if (channel.tryLock() == null) {
      throw new PlaceException(
          "%s: another run writes to it; wait for its end or name another".formatted(file));
    }
    return channel;
  }

  private static Path placeOf(Path file) {
    return file.resolveSibling(file.getFileName() + ".place");
  }
}

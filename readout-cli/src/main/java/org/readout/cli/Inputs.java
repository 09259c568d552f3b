package org.readout.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.readout.formats.Formats;
import org.readout.formats.Intake;
import org.readout.formats.Refusal;
import org.readout.formats.Source;

/** Opens the files that a user names, one after the other, and reads the reports in them. */
final class Inputs {
  static final String STANDARD_INPUT = "-";

  private final Formats formats = new Formats();
  private final InputStream standardInput;
  private final Optional<String> format;
  private long bytesRead;

  /**
   * @param format the name of the one that all files are in; told from each where empty
   */
  Inputs(InputStream standardInput, Optional<String> format) {
    this.standardInput = standardInput;
    this.format = format;
  }

  /** Reads every file; says of each that cannot be read why and goes on with the next. */
  void read(List<String> files, Intake intake) {
    for (String file : files) {
      Optional<String> obstacle = obstacle(file);
      if (obstacle.isPresent()) {
        intake.refuse(new Refusal(file, obstacle.get()));
      } else {
        read(file, intake);
      }
    }
  }

  /** How much of the files has been read, from 0 to 1; 0 where that cannot be told. */
  double share(List<String> files) {
    long all = files.stream().mapToLong(file -> Path.of(file).toFile().length()).sum();
    return files.contains(STANDARD_INPUT) || all == 0 ? 0 : Math.min(1, (double) bytesRead / all);
  }

  private void count(long bytes) {
    bytesRead += bytes;
  }

  private void read(String file, Intake intake) {
    try (Source source = open(file)) {
      format.flatMap(formats::named).orElseGet(() -> formats.of(source)).read(source, intake);
    } catch (IOException e) {
      intake.refuse(new Refusal(file, "cannot be read further (%s)".formatted(e.getMessage())));
    }
  }

  private Source open(String file) throws IOException {
    return file.equals(STANDARD_INPUT)
        ? Source.of("standard input", standardInput)
        : Source.of(file, new CountingStream(Files.newInputStream(Path.of(file)), this::count));
  }

  /** Why a file cannot be opened, with what to do; empty where it can. */
  static Optional<String> obstacle(String file) {
    if (file.equals(STANDARD_INPUT)) {
      return Optional.empty();
    }
    Path path = Path.of(file);
    if (Files.isDirectory(path)) {
      return Optional.of("is a folder; name the files in it, as in %s/*.txt".formatted(file));
    }
    if (!Files.exists(path)) {
      return Optional.of("there is no such file; check the name");
    }
    return Files.isReadable(path)
        ? Optional.empty()
        : Optional.of("may not be read; check who is allowed to");
  }
}

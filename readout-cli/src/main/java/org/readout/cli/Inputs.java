package org.readout.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.readout.fetch.FetchException;
import org.readout.formats.Formats;
import org.readout.formats.Intake;
import org.readout.formats.NoReports;
import org.readout.formats.Refusal;
import org.readout.formats.ReportFormat;
import org.readout.formats.Source;

/** Opens the files that a user names, one after the other, and reads the reports in them. */
final class Inputs {
  static final String STANDARD_INPUT = "-";
  private static final String STANDARD_INPUT_NAME = "standard input";

  private final InputStream standardInput;
  private final Formats formats;
  private final Optional<ReportFormat> format;
  private final Optional<WebPages> web;
  private long bytesRead;

  /** Tells each file's format from its content. */
  Inputs(InputStream standardInput) {
    this(standardInput, new Taking(), Optional.empty());
  }

  /** The same, and addresses of the web are fetched. */
  Inputs(InputStream standardInput, Taking taking, WebPages web) {
    this(standardInput, taking, Optional.of(web));
  }

  /**
   * @param taking what their user says of all files
   */
  Inputs(InputStream standardInput, Taking taking) {
    this(standardInput, taking, Optional.empty());
  }

  private Inputs(InputStream standardInput, Taking taking, Optional<WebPages> web) {
    this.web = web;
    this.standardInput = standardInput;
    this.formats = taking.formats();
    this.format = taking.named(formats);
  }

  /** Reads every file; says of each that cannot be read why and goes on with the next. */
  void read(List<String> files, Intake intake) {
    for (String file : files) {
      String name = file.equals(STANDARD_INPUT) ? STANDARD_INPUT_NAME : file;
      readAny(file, new Named(name, intake));
    }
  }

  private void readAny(String file, Intake intake) {
    Optional<String> obstacle = isFetched(file) ? Optional.empty() : obstacle(file);
    if (obstacle.isPresent()) {
      intake.refuse(new Refusal(file, obstacle.get()));
    } else if (isFolder(file)) {
      readFolder(file, intake);
    } else {
      read(file, intake);
    }
  }

  /** Reads what a folder holds, by name; hidden files and those that hold no reports are left. */
  private void readFolder(String folder, Intake intake) {
    try (Stream<Path> inside = Files.list(Path.of(folder))) {
      List<String> files =
          inside
              .filter(path -> !Files.isSymbolicLink(path))
              .map(Path::toString)
              .filter(name -> Files.isDirectory(Path.of(name)) || !NoReports.isCalledSo(name))
              .filter(name -> !Path.of(name).getFileName().toString().startsWith("."))
              .sorted()
              .toList();
      files.forEach(file -> readAny(file, intake));
    } catch (IOException | UncheckedIOException e) {
      intake.refuse(new Refusal(folder, "cannot be listed (%s)".formatted(e.getMessage())));
    }
  }

  private boolean isFetched(String file) {
    return web.isPresent() && WebPages.isAddress(file);
  }

  private static boolean isFolder(String file) {
    return !file.equals(STANDARD_INPUT)
        && !WebPages.isAddress(file)
        && Files.isDirectory(Path.of(file));
  }

  /** How much of the files has been read, from 0 to 1; 0 where that cannot be told. */
  double share(List<String> files) {
    long all = files.stream().mapToLong(file -> Path.of(file).toFile().length()).sum();
    boolean unknown =
        files.contains(STANDARD_INPUT)
            || files.stream().anyMatch(WebPages::isAddress)
            || files.stream().anyMatch(Inputs::isFolder);
    return unknown || all == 0 ? 0 : Math.min(1, (double) bytesRead / all);
  }

  private void count(long bytes) {
    bytesRead += bytes;
  }

  private void read(String file, Intake intake) {
    try (Source source = open(file)) {
      format.orElseGet(() -> formats.of(source)).read(source, intake);
    } catch (FetchException e) {
      intake.refuse(new Refusal(file, "not fetched: " + e.getMessage()));
    } catch (IOException e) {
      intake.refuse(new Refusal(file, "cannot be read further (%s)".formatted(e.getMessage())));
    }
  }

  private Source open(String file) throws IOException {
    if (isFetched(file)) {
      return web.orElseThrow().open(file);
    }
    return file.equals(STANDARD_INPUT)
        ? Source.of(STANDARD_INPUT_NAME, standardInput)
        : Source.of(file, new CountingStream(Files.newInputStream(Path.of(file)), this::count));
  }

  /** Why a file cannot be opened, with what to do; empty where it can. */
  static Optional<String> obstacle(String file) {
    if (file.equals(STANDARD_INPUT)) {
      return Optional.empty();
    }
    Path path = Path.of(file);
    if (!Files.exists(path)) {
      return Optional.of("there is no such file; check the name");
    }
    return Files.isReadable(path)
        ? Optional.empty()
        : Optional.of("may not be read; check who is allowed to");
  }
}

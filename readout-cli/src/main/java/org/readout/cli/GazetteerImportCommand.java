package org.readout.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.gazetteer.GazetteerImport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a gazetteer of GeoNames' dump. */
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    description = "Makes a gazetteer of GeoNames' dump, for use with --gazetteer.",
    footer = {
      "",
      "Example: readout gazetteer import allCountries.zip --names alternateNamesV2.zip",
      "Exit code: 0 all done, 1 failure, 2 wrong usage, 3 some lines could not be read."
    })
final class GazetteerImportCommand implements Callable<Integer> {
  private static final long EVERY = 100_000;

  private final Console console;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "FILE",
      description = "allCountries.zip, or the file of a country; zip, gzip or plain.")
  private Path dump = Path.of("");

  @Option(
      names = "--names",
      paramLabel = "FILE",
      description = "alternateNamesV2.zip; the names in the dump itself otherwise.")
  private @Nullable Path names;

  @Option(
      names = "--to",
      paramLabel = "FOLDER",
      description = "Where to write; ~/.readout/gazetteer otherwise, where it is found unasked.")
  private @Nullable Path folder;

  GazetteerImportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Path to = Optional.ofNullable(folder).orElseGet(GazetteerFolder::usual);
    Stream.of(List.of(dump), Optional.ofNullable(names).map(List::of).orElse(List.of()))
        .flatMap(List::stream)
        .forEach(this::checkThere);
    long begin = System.nanoTime();
    GazetteerImport.Outcome outcome =
        GazetteerImport.run(dump, Optional.ofNullable(names), to, new Watch());
    clear();
    console
        .err()
        .println(
            "readout: %,d lines, %,d places under %,d names, %,d lines not read, %.1f s; wrote %s"
                .formatted(
                    outcome.lines(),
                    outcome.places(),
                    outcome.names(),
                    outcome.unread(),
                    (System.nanoTime() - begin) / 1e9,
                    to.resolve(GazetteerImport.FILE)));
    return outcome.unread() == 0 ? ExitCode.DONE : ExitCode.SOME_UNREAD;
  }

  private void checkThere(Path file) {
    if (!Files.isReadable(file) || Files.isDirectory(file)) {
      throw new ParameterException(
          spec.commandLine(), "cannot read %s; name a file of GeoNames'".formatted(file));
    }
  }

  private void clear() {
    if (console.live()) {
      console.err().print("\r\u001B[K");
    }
  }

  /** Tells on standard error what happens. */
  private final class Watch implements GazetteerImport.Watcher {
    @Override
    public void unread(Path file, long line, String reason) {
      clear();
      console.err().println("readout: %s:%d: %s".formatted(file, line, reason));
    }

    @Override
    public void read(long lines) {
      if (console.live() && lines % EVERY == 0) {
        console.err().print("\r\u001B[K%,d lines".formatted(lines));
        console.err().flush();
      }
    }
  }
}

package org.readout.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.readout.formats.Arrival;
import org.readout.formats.Intake;
import org.readout.formats.Passed;
import org.readout.formats.Refusal;
import org.readout.output.Extract;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what is taken in from files, before anything is coded. */
@Command(
    name = "extract",
    mixinStandardHelpOptions = true,
    description = "Prints the reports that are taken from pages, feeds, mail and other files.",
    footer = {"", "Exit code: 0 all done, 1 failure, 2 wrong usage, 3 some could not be read."})
final class ExtractCommand implements Callable<Integer> {

  enum Format {
    text,
    ndjson
  }

  private final Console console;

  @Mixin private Taking taking = new Taking();

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "Files or folders; - is standard input.")
  private List<String> files = List.of();

  @Option(
      names = "--format",
      paramLabel = "FORM",
      description = "text or ndjson. On a terminal text, else ndjson.")
  private @Nullable Format format;

  ExtractCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Printing printing = new Printing();
    new Inputs(console.in(), taking).read(files, printing);
    try {
      console.out().flush();
    } catch (IOException e) {
      throw new ClosedOutputException(e);
    }
    return printing.exitCode;
  }

  private String rendered(Arrival arrival) {
    Format usual = console.screen().terminal() ? Format.text : Format.ndjson;
    Extract extract = new Extract(arrival.place(), arrival.report(), arrival.warnings());
    return Optional.ofNullable(format).orElse(usual) == Format.text
        ? extract.text()
        : extract.json();
  }

  /** Prints each report as it comes. */
  private final class Printing implements Intake {
    private int exitCode = ExitCode.DONE;

    @Override
    public void take(Arrival arrival) {
      arrival.warnings().forEach(warning -> say(arrival.place() + ": " + warning));
      try {
        console.out().write(rendered(arrival).getBytes(StandardCharsets.UTF_8));
      } catch (IOException e) {
        throw new ClosedOutputException(e);
      }
    }

    @Override
    public void refuse(Refusal refusal) {
      exitCode = ExitCode.SOME_UNREAD;
      say(refusal.toString());
    }

    @Override
    public void pass(Passed passed) {
      say(passed.refusal().toString());
    }

    private void say(String message) {
      console.err().println("readout: " + message);
    }
  }
}

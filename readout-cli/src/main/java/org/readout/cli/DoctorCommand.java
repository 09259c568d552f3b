package org.readout.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Looks whether all that the program needs is there and works. */
@Command(
    name = "doctor",
    mixinStandardHelpOptions = true,
    description = "Tells versions, model, rules, data and memory, and what is missing.",
    footer = {"", "Exit code: 0 all is well, 1 something is missing."})
final class DoctorCommand implements Callable<Integer> {
  private final Console console;

  DoctorCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Checkup checkup = new Checkup();
    console.out().write(checkup.report().getBytes(StandardCharsets.UTF_8));
    console.out().flush();
    return checkup.passed() ? ExitCode.DONE : ExitCode.FAILED;
  }
}

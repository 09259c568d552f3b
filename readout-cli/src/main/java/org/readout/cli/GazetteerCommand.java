package org.readout.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What a user does with places of his own; only names the command below it. */
@Command(
    name = "gazetteer",
    mixinStandardHelpOptions = true,
    description = "Brings in more places than the program ships with.")
final class GazetteerCommand implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  static CommandLine with(Console console) {
    return new CommandLine(new GazetteerCommand())
        .addSubcommand(new GazetteerImportCommand(console));
  }

  /** Without a command below it there is nothing to do. */
  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "name what to do: import");
  }
}

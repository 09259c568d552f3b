package org.readout.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What a user does with lists of actors; only names the commands below it. */
@Command(
    name = "actors",
    mixinStandardHelpOptions = true,
    description = "Takes lists of actors in, and tells who a name means.")
final class ActorsCommand implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  /** The command with those below it. */
  static CommandLine with(Console console) {
    return new CommandLine(new ActorsCommand())
        .addSubcommand(new ActorsImportCommand(console))
        .addSubcommand(new ActorsFindCommand(console));
  }

  /** Without a command below it there is nothing to do. */
  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "name what to do: import or find");
  }
}

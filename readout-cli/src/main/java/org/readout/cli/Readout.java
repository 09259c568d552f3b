package org.readout.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program itself, which only names its commands. */
@Command(
    name = "readout",
    mixinStandardHelpOptions = true,
    versionProvider = Readout.Version.class,
    description = "Reads news reports: who did what to whom, when, where, and on whose word.",
    subcommands = HelpCommand.class)
final class Readout implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  /** Without a command there is nothing to do. */
  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "name a command");
  }

  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"readout " + Versions.program()};
    }
  }
}

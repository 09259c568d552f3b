package org.readout.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;

/** The program itself, which only names its commands. */
@Command(
    name = "readout",
    mixinStandardHelpOptions = true,
    versionProvider = Readout.Version.class,
    description = "Reads news reports: who did what to whom, when, where, and on whose word.",
    subcommands = HelpCommand.class)
final class Readout {

  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"readout " + Versions.program()};
    }
  }
}

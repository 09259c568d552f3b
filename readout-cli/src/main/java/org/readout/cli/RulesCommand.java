package org.readout.cli;

import java.util.function.Function;
import org.readout.events.EventExplanation;
import org.readout.rules.RuleFiles;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What a writer of rules does with them; only names the commands below it. */
@Command(
    name = "rules",
    mixinStandardHelpOptions = true,
    description = "Lists, searches and tests rules, and tells how they fare on reports.")
final class RulesCommand implements Runnable {
  static final int NAME_WIDTH = 44;

  @Spec private CommandSpec spec = CommandSpec.create();

  /**
   * The command with those below it.
   *
   * @param explain from rules, what finds a sentence's events and the rules that came close
   */
  static CommandLine with(
      Console console,
      Function<RuleFiles, Stages> load,
      Function<RuleFiles, Function<String, EventExplanation>> explain) {
    return new CommandLine(new RulesCommand())
        .addSubcommand(new RulesListCommand(console))
        .addSubcommand(new RulesShowCommand(console))
        .addSubcommand(new RulesTestCommand(console, explain))
        .addSubcommand(new RulesUsageCommand(console, load))
        .addSubcommand(new RulesAgreementCommand(console, load));
  }

  /** Without a command below it there is nothing to do. */
  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "name what to do: list, show, test, usage or agreement");
  }
}

package org.readout.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.readout.actorlists.ActorLists;
import org.readout.actorlists.Codes;
import org.readout.rules.RuleFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes tables that {@code --actors} reads from lists of other forms. */
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    description =
        "Makes tables of actors from PETRARCH's dictionaries, Wikidata's JSON or plain tables.",
    footer = {"", "Exit code 3 where something could not be read; each is named with its reason."})
final class ActorsImportCommand implements Callable<Integer> {
  private final Console console;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "Lists; gz and bz2 as well.")
  private List<Path> files = List.of();

  @Option(
      names = "--output",
      required = true,
      paramLabel = "PATH",
      description =
          "The folder for actors.tsv and, where there are role nouns, roles.tsv; or a .tsv file for"
              + " the actors, roles.tsv beside it.")
  private Path output = Path.of("");

  ActorsImportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (RollFiles roll = RollFiles.begin(output, console)) {
      ActorLists lists = new ActorLists(Codes.load(RuleFiles.shipped()), roll);
      files.forEach(file -> read(lists, file, roll));
      console.err().println("readout: " + roll);
      return roll.refused() == 0 ? ExitCode.DONE : ExitCode.SOME_UNREAD;
    } catch (IOException e) {
      throw new ParameterException(
          spec.commandLine(),
          "--output: cannot write to %s (%s); name another place".formatted(output, e),
          e);
    }
  }

  private static void read(ActorLists lists, Path file, RollFiles roll) {
    if (!Files.isRegularFile(file)) {
      roll.refuse("%s: no such file; name a list of actors".formatted(file));
      return;
    }
    try {
      lists.read(file);
    } catch (IOException e) {
      roll.refuse("%s: cannot be read (%s); fetch it anew".formatted(file, e));
    }
  }
}

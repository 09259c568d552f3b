package org.readout.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.readout.rules.RuleCatalogue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints rules as they are written, each below the place where it stands. */
@Command(
    name = "show",
    mixinStandardHelpOptions = true,
    description =
        "Prints rules as they are written, with the file and line of each, and the lists of words that"
            + " they name.")
final class RulesShowCommand implements Callable<Integer> {
  private final Lines lines;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private RuleOptions rules = new RuleOptions();

  @Parameters(arity = "1..*", paramLabel = "NAME", description = "Names of rules or lists.")
  private List<String> names = List.of();

  RulesShowCommand(Console console) {
    this.lines = new Lines(console);
  }

  @Override
  public Integer call() {
    RuleCatalogue all = RuleCatalogue.of(rules.files());
    names.stream()
        .flatMap(name -> found(all, name).stream())
        .flatMap(entry -> Stream.concat(Stream.of(entry), all.lists(entry).stream()))
        .distinct()
        .forEach(this::print);
    lines.flush();
    return ExitCode.DONE;
  }

  private List<RuleCatalogue.Entry> found(RuleCatalogue all, String name) {
    List<RuleCatalogue.Entry> found = all.named(name).entries();
    if (found.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(),
          "there is no rule \"%s\"; readout rules search WORD finds names".formatted(name));
    }
    return found;
  }

  private void print(RuleCatalogue.Entry entry) {
    lines.say("# %s:%d".formatted(entry.file(), entry.line()));
    lines.say(entry.text());
    lines.say("");
  }
}

package org.readout.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.readout.rulebook.RuleUse;
import org.readout.rules.RuleCatalogue;
import org.readout.rules.RuleFiles;
import org.readout.rules.RuleKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Codes reports and counts how often each event rule was used. */
@Command(
    name = "usage",
    mixinStandardHelpOptions = true,
    description = {
      "Codes reports and tells how often each event rule was used, with the first sentence",
      "in which it was; the rules that were never used come last."
    })
final class RulesUsageCommand implements Callable<Integer> {
  private final Console console;
  private final Function<RuleFiles, Stages> load;

  @Mixin private RuleOptions rules = new RuleOptions();

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "Reports; - is standard input.")
  private List<String> reports = List.of();

  RulesUsageCommand(Console console, Function<RuleFiles, Stages> load) {
    this.console = console;
    this.load = load;
  }

  @Override
  public Integer call() {
    RuleFiles files = rules.files();
    RuleUse use = new RuleUse();
    int exit = new ReadingRun(console, load.apply(files), use::add).over(reports);
    Lines lines = new Lines(console);
    for (RuleUse.Use one : use.of(names(files))) {
      String head = ("%6d  %-" + RulesCommand.NAME_WIDTH + "s ").formatted(one.times(), one.rule());
      lines.say(head, one.example().orElse("never used"));
    }
    lines.flush();
    return exit;
  }

  private static List<String> names(RuleFiles files) {
    return RuleCatalogue.of(files).entries().stream()
        .filter(entry -> entry.kind() == RuleKind.EVENTS)
        .map(RuleCatalogue.Entry::name)
        .toList();
  }
}

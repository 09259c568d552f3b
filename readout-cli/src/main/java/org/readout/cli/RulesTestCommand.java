package org.readout.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.readout.events.EventExplanation;
import org.readout.events.EventFinder;
import org.readout.events.RuleExample;
import org.readout.rulebook.ExampleTrial;
import org.readout.rules.RuleFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Runs the examples of event rules and prints those that do not come out as written. */
@Command(
    name = "test",
    mixinStandardHelpOptions = true,
    description = "Runs the examples of event rules, with all rules at work.",
    footer = {
      "",
      "Exit code: 0 all come out as written, 1 some do not or a file has problems, 2 wrong usage."
    })
final class RulesTestCommand implements Callable<Integer> {
  private final Lines lines;
  private final Function<RuleFiles, Function<String, EventExplanation>> explain;

  @Mixin private RuleOptions rules = new RuleOptions();

  @Parameters(
      arity = "0..*",
      paramLabel = "FILE",
      description = "Rule files of your own, or folders of them; without any, all rules.")
  private List<Path> own = List.of();

  RulesTestCommand(
      Console console, Function<RuleFiles, Function<String, EventExplanation>> explain) {
    this.lines = new Lines(console);
    this.explain = explain;
  }

  @Override
  public Integer call() {
    RuleFiles all = rules.files(own);
    List<RuleExample> examples =
        EventFinder.load(all).examples().stream().filter(this::asked).toList();
    List<String> failures = new ExampleTrial(explain.apply(all)).failures(examples);
    failures.forEach(lines::say);
    lines.say(
        "%,d examples, %,d do not come out as written".formatted(examples.size(), failures.size()));
    lines.flush();
    return failures.isEmpty() ? ExitCode.DONE : ExitCode.FAILED;
  }

  private boolean asked(RuleExample example) {
    Path file = Path.of(example.file());
    return own.isEmpty() || own.stream().anyMatch(file::startsWith);
  }
}

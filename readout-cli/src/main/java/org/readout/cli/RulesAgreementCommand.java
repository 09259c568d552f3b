package org.readout.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.readout.rulebook.Agreement;
import org.readout.rulebook.GoldClaim;
import org.readout.rulebook.GoldFile;
import org.readout.rules.RuleFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Codes reports that people coded too and tells which rules see what people do not. */
@Command(
    name = "agreement",
    mixinStandardHelpOptions = true,
    description = {
      "Codes reports that people coded too and tells which event rules see what people do not,",
      "most often first, with each place; then how many of people's events no rule found."
    },
    footer = {
      "",
      "People's events are told as readout code --format ndjson prints claims, corrected by hand:",
      "report.id, and of each claim event, trigger.start and trigger.end, are looked at."
    })
final class RulesAgreementCommand implements Callable<Integer> {
  private static final String INDENT = " ".repeat(8);

  private final Console console;
  private final Lines lines;
  private final Function<RuleFiles, Stages> load;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private RuleOptions rules = new RuleOptions();

  @Option(
      names = "--gold",
      required = true,
      paramLabel = "FILE",
      description = "Coded reports corrected by people, as JSON lines.")
  private Path gold = Path.of("");

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "The same reports; - is standard input.")
  private List<String> reports = List.of();

  RulesAgreementCommand(Console console, Function<RuleFiles, Stages> load) {
    this.console = console;
    this.lines = new Lines(console);
    this.load = load;
  }

  @Override
  public Integer call() {
    Agreement agreement = new Agreement(gold());
    int exit = new ReadingRun(console, load.apply(rules.files()), agreement::add).over(reports);
    lines.say(" wrong  right  rule");
    agreement.verdicts().forEach(this::verdict);
    lines.say("missed");
    agreement.missed().forEach((type, times) -> lines.say("%6d  %s".formatted(times, type)));
    lines.flush();
    return exit;
  }

  private void verdict(Agreement.Verdict verdict) {
    lines.say("%6d %6d  %s".formatted(verdict.wrong(), verdict.right(), verdict.rule()));
    verdict.wrongAt().forEach(place -> lines.say(INDENT, place));
  }

  private Map<String, List<GoldClaim>> gold() {
    try {
      return GoldFile.read(gold);
    } catch (IOException e) {
      throw new ParameterException(
          spec.commandLine(),
          "--gold: cannot read %s; name a file of coded reports".formatted(gold));
    }
  }
}

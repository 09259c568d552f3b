package org.readout.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.readout.formats.Arrival;
import org.readout.formats.Intake;
import org.readout.formats.Refusal;
import org.readout.model.Report;
import org.readout.rules.RuleFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Shows how a text was read: trees, rules that matched, rules that came close and what they lacked.
 */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    description =
        "Shows how a text is read: its trees, the rules that matched, and those that came close.",
    footer = {"", "Example: readout explain --text \"Farmers marched against the ministry.\""})
final class ExplainCommand implements Callable<Integer> {
  private final Console console;
  private final Function<RuleFiles, Explainer> load;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private RuleOptions rules = new RuleOptions();

  @Mixin private ActorOptions actors = new ActorOptions();

  @Parameters(arity = "0..*", paramLabel = "FILE", description = "Reports; - is standard input.")
  private List<String> files = List.of();

  @Option(names = "--text", paramLabel = "TEXT", description = "A text instead of files.")
  private @Nullable String text;

  ExplainCommand(Console console, Function<RuleFiles, Explainer> load) {
    this.console = console;
    this.load = load;
  }

  @Override
  public Integer call() {
    if (files.isEmpty() && text == null) {
      throw new ParameterException(spec.commandLine(), "name a file, or give --text");
    }
    Printing printing = new Printing(load.apply(actors.over(rules.files())));
    Optional.ofNullable(text)
        .map(words -> Report.of("text", words, Optional.empty()))
        .ifPresent(report -> printing.take(new Arrival(report, "text", List.of())));
    new Inputs(console.in()).read(files, printing);
    return printing.exitCode();
  }

  /** Prints what is to be said of each report as it comes. */
  private final class Printing implements Intake {
    private final Explainer explainer;
    private int exitCode = ExitCode.DONE;

    Printing(Explainer explainer) {
      this.explainer = explainer;
    }

    int exitCode() {
      return exitCode;
    }

    @Override
    public void take(Arrival arrival) {
      try {
        String explained = explainer.explain(arrival.report());
        console.out().write(explained.getBytes(StandardCharsets.UTF_8));
        console.out().flush();
      } catch (IOException e) {
        throw new ClosedOutputException(e);
      }
    }

    @Override
    public void refuse(Refusal refusal) {
      exitCode = ExitCode.SOME_UNREAD;
      console.err().println("readout: " + refusal);
    }
  }
}

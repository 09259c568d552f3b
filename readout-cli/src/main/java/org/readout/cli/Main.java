package org.readout.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.readout.analyzer.TrainedAnalyzer;
import org.readout.language.LanguageCheck;
import org.readout.ontology.Ontology;
import org.readout.output.Coder;
import org.readout.output.TableRendering;
import org.readout.reading.ReportReader;
import org.readout.rules.RuleFileException;
import org.readout.rules.RuleFiles;
import picocli.CommandLine;

/** Where the program begins: parses the arguments, runs the command, tells how it went. */
public final class Main {
  private Main() {}

  public static void main(String... arguments) {
    System.exit(run(console(), Main::shipped, arguments));
  }

  /** Runs one command with the given streams; gives the exit code. */
  static int run(Console console, Function<RuleFiles, Stages> load, String... arguments) {
    return commandLine(console, load).execute(arguments);
  }

  /** The program with all its commands. */
  static CommandLine commandLine(Console console, Function<RuleFiles, Stages> load) {
    PrintWriter err = new PrintWriter(console.err(), true, StandardCharsets.UTF_8);
    PrintWriter out = new PrintWriter(console.out(), true, StandardCharsets.UTF_8);
    return new CommandLine(new Readout())
        .addSubcommand(new CodeCommand(console, load))
        .addSubcommand(new WatchCommand(console, load))
        .addSubcommand(new ExtractCommand(console))
        .addSubcommand(new ParseCommand(console, TrainedAnalyzer::load))
        .addSubcommand(new ExplainCommand(console, rules -> explainer(rules, console.screen())))
        .addSubcommand(RulesCommand.with(console, load, Explainer::sentences))
        .addSubcommand(ActorsCommand.with(console))
        .addSubcommand(GazetteerCommand.with(console))
        .addSubcommand(new DoctorCommand(console))
        .setOut(out)
        .setErr(err)
        .setExecutionExceptionHandler((e, command, parsed) -> failed(e, console));
  }

  /** The stages with the model that the program ships with, which is read beside the rules. */
  static Stages shipped(RuleFiles rules) {
    TrainedAnalyzer model = TrainedAnalyzer.load();
    ReportReader reader = ReportReader.load(model, rules);
    return new Stages(
        reader::read,
        LanguageCheck.load(rules),
        Ontology.load(rules),
        new Coder(Versions.program(), Versions.rules(rules), model.version()));
  }

  private static Explainer explainer(RuleFiles rules, Console.Screen screen) {
    return Explainer.load(
        TrainedAnalyzer.load(), rules, new TableRendering(screen.columns(), screen.colour()));
  }

  private static int failed(Exception e, Console console) {
    if (e instanceof ClosedOutputException closed && closed.brokenPipe()) {
      return ExitCode.DONE;
    }
    console.err().println("readout: " + reason(e));
    return e instanceof OnePage.SecondPageException || e instanceof PlaceException
        ? ExitCode.WRONG_USAGE
        : ExitCode.FAILED;
  }

  private static String reason(Exception e) {
    if (e instanceof ClosedOutputException) {
      return "cannot write any more: " + e.getMessage();
    }
    if (e instanceof OnePage.SecondPageException || e instanceof PlaceException) {
      return String.valueOf(e.getMessage());
    }
    return e instanceof RuleFileException
        ? "the rule files have problems\n" + e.getMessage()
        : e.toString();
  }

  private static Console console() {
    boolean terminal = Boolean.getBoolean("readout.out.terminal");
    boolean colour = terminal && System.getenv().getOrDefault("NO_COLOR", "").isEmpty();
    return new Console(
        System.in,
        new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16),
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
        new Console.Screen(terminal, colour, Integer.getInteger("readout.columns", 100)),
        Boolean.getBoolean("readout.err.terminal"));
  }
}

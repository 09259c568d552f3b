package org.readout.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.readout.analyzer.TrainedAnalyzer;
import org.readout.analyzer.conllu.ConlluException;
import org.readout.analyzer.conllu.ConlluReader;
import org.readout.analyzer.conllu.ConlluSentence;
import org.readout.analyzer.conllu.ConlluWriter;
import org.readout.formats.Arrival;
import org.readout.formats.Intake;
import org.readout.formats.Refusal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints what the language analyzer makes of reports, or of sentences already cut into words. */
@Command(
    name = "parse",
    mixinStandardHelpOptions = true,
    description = "Prints sentences, words, tags and trees as CoNLL-U.",
    footer = {"", "Exit code: 0 all done, 1 failure, 2 wrong usage, 3 some could not be read."})
final class ParseCommand implements Callable<Integer> {
  private final Console console;
  private final Supplier<TrainedAnalyzer> load;
  private int unread;

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "Reports; - is standard input.")
  private List<String> files = List.of();

  @Option(
      names = "--conllu",
      description = "The files are CoNLL-U: keeps their sentences and words, fills in the rest.")
  private boolean conllu;

  ParseCommand(Console console, Supplier<TrainedAnalyzer> load) {
    this.console = console;
    this.load = load;
  }

  @Override
  public Integer call() {
    TrainedAnalyzer analyzer = load.get();
    Writer out = new OutputStreamWriter(console.out(), StandardCharsets.UTF_8);
    ConlluWriter writer = new ConlluWriter(out);
    try {
      if (conllu) {
        fillIn(analyzer, writer);
      } else {
        new Inputs(console.in()).read(files, new Analysing(analyzer, writer));
      }
      out.flush();
    } catch (IOException e) {
      throw new ClosedOutputException(e);
    }
    return unread == 0 ? ExitCode.DONE : ExitCode.SOME_UNREAD;
  }

  private void fillIn(TrainedAnalyzer analyzer, ConlluWriter writer) throws IOException {
    for (String file : files) {
      Optional<String> obstacle = Inputs.obstacle(file);
      if (obstacle.isPresent()) {
        refuse(file + ": " + obstacle.get());
      } else {
        fillIn(file, analyzer, writer);
      }
    }
  }

  private void fillIn(String file, TrainedAnalyzer analyzer, ConlluWriter writer)
      throws IOException {
    try (BufferedReader lines = lines(file)) {
      ConlluReader reader = new ConlluReader(lines, file);
      for (Optional<ConlluSentence> next = reader.next(); next.isPresent(); next = reader.next()) {
        writer.write(analyzer.parse(next.get()));
      }
    } catch (ConlluException e) {
      refuse(String.valueOf(e.getMessage()));
    }
  }

  private BufferedReader lines(String file) throws IOException {
    InputStream in =
        file.equals(Inputs.STANDARD_INPUT) ? console.in() : Files.newInputStream(Path.of(file));
    return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
  }

  private void refuse(String message) {
    unread++;
    console.err().println("readout: " + message);
  }

  /** Parses each report that comes and writes its sentences. */
  private final class Analysing implements Intake {
    private final TrainedAnalyzer analyzer;
    private final ConlluWriter writer;

    Analysing(TrainedAnalyzer analyzer, ConlluWriter writer) {
      this.analyzer = analyzer;
      this.writer = writer;
    }

    @Override
    public void take(Arrival arrival) {
      try {
        for (ConlluSentence sentence : Conllu.of(analyzer.analyze(arrival.report()))) {
          writer.write(sentence);
        }
      } catch (IOException e) {
        throw new ClosedOutputException(e);
      }
    }

    @Override
    public void refuse(Refusal refusal) {
      ParseCommand.this.refuse(refusal.toString());
    }
  }
}

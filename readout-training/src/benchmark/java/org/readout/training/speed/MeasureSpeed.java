package org.readout.training.speed;

import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.readout.analyzer.TrainedAnalyzer;
import org.readout.analyzer.conllu.ConlluSentence;

/** The command that measures the analyzer: {@code MeasureSpeed LOG TREEBANK...}. */
public final class MeasureSpeed {
  private final String log;
  private final String treebanks;
  private final List<ConlluSentence> sentences;
  private final SpeedTable table;

  private MeasureSpeed(String log, String treebanks) throws IOException {
    this.log = log;
    this.treebanks = treebanks;
    this.sentences = DevSet.sentences(treebanks);
    this.table = new SpeedTable(System.out, sentences.size());
  }

  public static void main(String[] arguments) throws IOException, RunnerException {
    of(arguments).readout();
  }

  /** Reads where JMH logs to, then the treebanks. */
  public static MeasureSpeed of(String[] arguments) throws IOException {
    List<String> files = List.of(arguments).subList(1, arguments.length);
    return new MeasureSpeed(arguments[0], String.join(File.pathSeparator, files));
  }

  public List<ConlluSentence> sentences() {
    return sentences;
  }

  public SpeedTable table() {
    return table;
  }

  /** Measures Readout's analyzer. */
  public void readout() throws RunnerException {
    table.head();
    List<Measured> found = run("AnalyzerBenchmark|LoadBenchmark");
    Measured parse = named("AnalyzerBenchmark.parse", found);
    Measured analyze = named("AnalyzerBenchmark.analyze", found);
    Measured names = named("AnalyzerBenchmark.names", found);
    table.pass("Readout: tags, lemmas, trees", parse, Optional.of(attachment()));
    table.gain(parse, named("AnalyzerBenchmark.parseByTwo", found));
    table.pass("Readout: raw text to all it says", analyze, Optional.empty());
    table.gain(analyze, named("AnalyzerBenchmark.analyzeByTwo", found));
    table.pass("Readout: names alone", names, Optional.empty());
    table.load(named("LoadBenchmark.load", found));
  }

  private double attachment() {
    TrainedAnalyzer analyzer = TrainedAnalyzer.load();
    return Attachment.labelled(sentences, sentences.stream().map(analyzer::parse).toList());
  }

  /** Measures one benchmark that reads a {@link DevSet}. */
  public void pass(String what, String benchmark) throws RunnerException {
    table.pass(what, run(benchmark).get(0), Optional.empty());
  }

  private static Measured named(String name, List<Measured> found) {
    return found.stream().filter(m -> m.name().equals(name)).findFirst().orElseThrow();
  }

  private List<Measured> run(String benchmarks) throws RunnerException {
    OptionsBuilder options = new OptionsBuilder();
    options
        .include(benchmarks)
        .param("treebanks", treebanks)
        .addProfiler(GCProfiler.class)
        .addProfiler(Costs.class)
        .shouldFailOnError(true)
        .output(log);
    return new Runner(options.build())
        .run().stream().map(Measured::new).toList();
  }
}

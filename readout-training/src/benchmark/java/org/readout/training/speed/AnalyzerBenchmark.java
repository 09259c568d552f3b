package org.readout.training.speed;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.readout.analyzer.TrainedAnalyzer;
import org.readout.analyzer.conllu.ConlluSentence;
import org.readout.language.Analysis;
import org.readout.model.Report;

/** The analyzer at work; one operation is one pass over all sentences by one thread. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 8)
@Measurement(iterations = 10)
@Fork(value = 1, jvmArgs = {"-XX:+UseSerialGC", "-Xmx1g"})
public class AnalyzerBenchmark {
  private static final int PASSES = 20;

  /** The analyzer that ships, and what it says of the reports. */
  @State(Scope.Benchmark)
  public static class Loaded {
    private final TrainedAnalyzer analyzer = TrainedAnalyzer.load();
    private List<Analysis> analyses = List.of();

    @Setup
    public void analyze(DevSet dev) {
      analyses = dev.reports().stream().map(analyzer::analyze).toList();
    }
  }

  @Benchmark
  public void parse(DevSet dev, Loaded loaded, Blackhole sink) {
    for (ConlluSentence sentence : dev.sentences()) {
      sink.consume(loaded.analyzer.parse(sentence));
    }
  }

  @Benchmark
  @Threads(2)
  public void parseByTwo(DevSet dev, Loaded loaded, Blackhole sink) {
    parse(dev, loaded, sink);
  }

  @Benchmark
  public void analyze(DevSet dev, Loaded loaded, Blackhole sink) {
    for (Report report : dev.reports()) {
      sink.consume(loaded.analyzer.analyze(report));
    }
  }

  @Benchmark
  @Threads(2)
  public void analyzeByTwo(DevSet dev, Loaded loaded, Blackhole sink) {
    analyze(dev, loaded, sink);
  }

  /** Many passes, since one takes too little time for the clock of the processor. */
  @Benchmark
  @OperationsPerInvocation(PASSES)
  public void names(Loaded loaded, Blackhole sink) {
    for (int pass = 0; pass < PASSES; pass++) {
      for (Analysis analysis : loaded.analyses) {
        sink.consume(loaded.analyzer.names(analysis.sentences()));
      }
    }
  }
}

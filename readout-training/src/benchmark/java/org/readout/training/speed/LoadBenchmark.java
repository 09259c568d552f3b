package org.readout.training.speed;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.readout.analyzer.TrainedAnalyzer;

/** Loading the model once in a fresh Java, as every run of the program does. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(value = 5, jvmArgs = {"-XX:+UseSerialGC", "-Xmx1g"})
@State(Scope.Benchmark)
public class LoadBenchmark {
  /** Static, since JMH lets go of its states before the heap is measured. */
  private static Optional<TrainedAnalyzer> loaded = Optional.empty();

  @Benchmark
  public Optional<TrainedAnalyzer> load() {
    loaded = Optional.of(TrainedAnalyzer.load());
    return loaded;
  }
}

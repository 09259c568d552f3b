package org.readout.training.teachers;

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
import org.openjdk.jmh.infra.Blackhole;
import org.readout.analyzer.conllu.ConlluSentence;
import org.readout.training.speed.DevSet;

/** NLP4J at work on the same words; one operation is one pass over all sentences. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3)
@Measurement(iterations = 5)
@Fork(value = 1, jvmArgs = {"-XX:+UseSerialGC", "-Xmx6g"})
public class Nlp4jBenchmark {
  /** NLP4J without its finder of names. */
  @State(Scope.Benchmark)
  public static class Loaded {
    private final Nlp4j nlp4j = Nlp4j.load().withoutNames();
  }

  @Benchmark
  public void parse(DevSet dev, Loaded loaded, Blackhole sink) {
    for (ConlluSentence sentence : dev.sentences()) {
      sink.consume(loaded.nlp4j.annotate(sentence));
    }
  }
}

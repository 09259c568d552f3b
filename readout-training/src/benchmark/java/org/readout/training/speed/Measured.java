package org.readout.training.speed;

import java.util.OptionalDouble;
import org.openjdk.jmh.results.RunResult;

/** What JMH found of one benchmark, an operation being one pass by one thread. */
record Measured(RunResult result) {
  String name() {
    String whole = result.getParams().getBenchmark();
    return whole.substring(whole.lastIndexOf('.', whole.lastIndexOf('.') - 1) + 1);
  }

  double seconds() {
    return result.getPrimaryResult().getScore();
  }

  int threads() {
    return result.getParams().getThreads();
  }

  double cpuSeconds() {
    return found(Costs.CPU).orElseThrow();
  }

  double heapMegabytes() {
    return found(Costs.HEAP).orElseThrow();
  }

  double bytesAllocated() {
    return found("gc.alloc.rate.norm").orElseThrow();
  }

  /** JMH puts a sign before the names of what profilers found. */
  @SuppressWarnings("rawtypes")
  private OptionalDouble found(String name) {
    return result.getSecondaryResults().entrySet().stream()
        .filter(entry -> entry.getKey().endsWith(name))
        .mapToDouble(entry -> entry.getValue().getScore())
        .findFirst();
  }
}

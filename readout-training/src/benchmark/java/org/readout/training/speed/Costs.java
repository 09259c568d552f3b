package org.readout.training.speed;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/**
 * What an operation costs besides time: seconds of processor of the whole process, collecting of
 * garbage and compiling included, and the heap in use after it, garbage collected.
 */
public final class Costs implements InternalProfiler {
  static final String CPU = "cpu";
  static final String HEAP = "heap";

  private static final OperatingSystemMXBean SYSTEM =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
  private static final double SECOND = 1e9;
  private static final double MEGABYTE = 1e6;

  private long start;

  @Override
  public String getDescription() {
    return "processor time and heap";
  }

  @Override
  public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
    start = SYSTEM.getProcessCpuTime();
  }

  @Override
  public Collection<? extends Result<?>> afterIteration(
      BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
    double spent = (SYSTEM.getProcessCpuTime() - start) / SECOND;
    double each = spent / result.getMetadata().getAllOps();
    return List.of(mean(CPU, each, "s/op"), mean(HEAP, liveHeap(), "MB"));
  }

  private static ScalarResult mean(String name, double value, String unit) {
    return new ScalarResult(name, value, unit, AggregationPolicy.AVG);
  }

  private static double liveHeap() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MEGABYTE;
  }
}

package org.readout.training.text;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.readout.analyzer.text.TextSplitter;

/**
 * The command that times the cutting of text on one thread: {@code SplitSpeed REPORTS}, reports as
 * gzipped JSON lines. Prints sentences per CPU second, the best of some rounds.
 */
public final class SplitSpeed {
  private static final int REPORTS = 10_000;
  private static final int ROUNDS = 8;

  private SplitSpeed() {}

  public static void main(String[] arguments) throws IOException {
    List<String> texts = ReportTexts.read(Path.of(arguments[0]), REPORTS);
    TextSplitter splitter = TextSplitter.load();
    double best = 0;
    long sentences = 0;
    for (int round = 0; round < ROUNDS; round++) {
      long start = cpu();
      sentences = texts.stream().mapToLong(text -> splitter.split(text).size()).sum();
      best = Math.max(best, sentences * 1e9 / (cpu() - start));
    }
    System.out.printf(
        Locale.ROOT, "%d sentences, %.0f sentences per CPU second%n", sentences, best);
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}

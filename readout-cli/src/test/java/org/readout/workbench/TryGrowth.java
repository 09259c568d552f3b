package org.readout.workbench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.readout.actors.ActorFinder;
import org.readout.analyzer.TrainedAnalyzer;
import org.readout.events.EventFinder;
import org.readout.language.Analysis;
import org.readout.model.Entity;
import org.readout.model.Report;
import org.readout.reading.ReportReader;
import org.readout.rules.RuleFiles;

/**
 * Measures how the time of coding grows with the number of event rules. Reads texts from standard
 * input, one a line; copies every rule ten times, each copy with one more condition that always
 * holds; prints the processor time of finding events with both sets of rules, and that of reading
 * reports whole.
 */
final class TryGrowth {
  private static final int COPIES = 10;
  private static final int ROUNDS = 5;

  private final TrainedAnalyzer analyzer = TrainedAnalyzer.load();
  private final RuleFiles few = RuleFiles.shipped();
  private final RuleFiles many = copied(few);
  private final List<Analysis> analyses = new ArrayList<>();
  private final List<List<Entity>> entities = new ArrayList<>();

  public static void main(String[] arguments) throws IOException {
    new TryGrowth().run();
  }

  private void run() throws IOException {
    ActorFinder actors = ActorFinder.load(few);
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
      lines
          .lines()
          .map(line -> analyzer.analyze(Report.of("text", line, Optional.empty())))
          .forEach(analyses::add);
    }
    analyses.forEach(analysis -> entities.add(actors.find(analysis)));
    EventFinder one = EventFinder.load(few);
    EventFinder ten = EventFinder.load(many);
    ReportReader reader = ReportReader.load(analyzer, few);
    double[] best = {Double.MAX_VALUE, Double.MAX_VALUE, Double.MAX_VALUE};
    for (int round = 0; round < ROUNDS; round++) {
      best[0] = Math.min(best[0], seconds(() -> find(one)));
      best[1] = Math.min(best[1], seconds(() -> find(ten)));
      best[2] =
          Math.min(
              best[2], seconds(() -> analyses.forEach(analysis -> reader.read(analysis.report()))));
    }
    int sentences = analyses.stream().mapToInt(analysis -> analysis.sentences().size()).sum();
    System.out.printf(
        "%,d sentences; best of %d rounds, microseconds of processor time a sentence%n",
        sentences, ROUNDS);
    print("events, %,6d rules".formatted(one.ruleCount()), best[0], sentences);
    print("events, %,6d rules".formatted(ten.ruleCount()), best[1], sentences);
    print("all stages, %,6d rules".formatted(one.ruleCount()), best[2], sentences);
    System.out.printf(
        "ten times the rules cost %.1f %% more of the whole%n",
        100 * (best[1] - best[0]) / best[2]);
  }

  private static void print(String what, double seconds, int sentences) {
    System.out.printf("%-26s %8.1f%n", what, seconds * 1e6 / sentences);
  }

  private void find(EventFinder events) {
    for (int i = 0; i < analyses.size(); i++) {
      events.find(analyses.get(i), entities.get(i));
    }
  }

  private static double seconds(Runnable work) {
    long begin = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    work.run();
    return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begin) / 1e9;
  }

  /** The same rules with copies of every event rule beside them. */
  private static RuleFiles copied(RuleFiles files) {
    Map<String, String> texts = new TreeMap<>(files.texts());
    files
        .in("en/events", ".rules")
        .forEach(
            file -> {
              for (int copy = 1; copy < COPIES; copy++) {
                texts.put(
                    file.name().replace(".rules", "-" + copy + ".rules"),
                    copy(file.text(), "-copy-" + (char) ('a' + copy)));
              }
            });
    return new RuleFiles(texts);
  }

  private static String copy(String text, String ending) {
    return text.replaceAll(
            "(?m)^rule: (.*)$", "rule: $1" + ending + "\nunless: subject in x" + ending)
        .replaceAll("(?m)^over: .*\n", "")
        .replaceAll("(?m)^list: .*\n(?:.+\n)*", "");
  }
}

package org.readout.cli;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.readout.analyzer.TrainedAnalyzer;
import org.readout.events.EventFinder;
import org.readout.model.Reading;
import org.readout.model.Report;
import org.readout.reading.ReportReader;
import org.readout.rules.RuleFiles;

/** Tries every part of the program and tells how it went, a line each. */
final class Checkup {
  private static final String SENTENCE = "Farmers marched against the ministry in the capital.";
  private static final long LITTLE_MEMORY = 400L << 20;

  private final StringBuilder report = new StringBuilder();
  private boolean passed = true;

  /** Tries everything; the same however often it is asked. */
  String report() {
    if (report.length() == 0) {
      machine();
      parts();
      report.append(passed ? "all is well\n" : "something is missing; see above\n");
    }
    return report.toString();
  }

  boolean passed() {
    return passed;
  }

  private void machine() {
    line("program", "readout " + Versions.program());
    line("java", Runtime.version() + ", " + System.getProperty("java.home"));
    line("processors", Integer.toString(Runtime.getRuntime().availableProcessors()));
    long memory = Runtime.getRuntime().maxMemory();
    line("memory", "at most %,d MB".formatted(memory >> 20));
    if (memory < LITTLE_MEMORY) {
      problem("memory", "give it at least 400 MB: READOUT_JAVA_OPTIONS=-Xmx1g");
    }
  }

  private void parts() {
    Optional<RuleFiles> rules = attempt("rules", RuleFiles::shipped, Checkup::rules);
    Optional<TrainedAnalyzer> analyzer =
        attempt("model", TrainedAnalyzer::load, TrainedAnalyzer::version);
    if (rules.isPresent() && analyzer.isPresent()) {
      attempt(
          "reader",
          () -> ReportReader.load(analyzer.get(), rules.get()).read(sample()),
          Checkup::reading);
    }
  }

  private <T> Optional<T> attempt(
      String part, Supplier<T> work, java.util.function.Function<T, String> words) {
    long begin = System.nanoTime();
    try {
      T made = work.get();
      double seconds = (System.nanoTime() - begin) / 1e9;
      line(part, words.apply(made) + String.format(Locale.ROOT, ", %.2f s", seconds));
      return Optional.of(made);
    } catch (RuntimeException e) {
      problem(part, String.valueOf(e.getMessage()));
      return Optional.empty();
    }
  }

  private static String rules(RuleFiles files) {
    return "%s, %d files, %d event rules"
        .formatted(
            Versions.rules(files), files.texts().size(), EventFinder.load(files).ruleCount());
  }

  private static String reading(Reading reading) {
    return "read a sentence, found %s"
        .formatted(reading.claims().isEmpty() ? "nothing in it" : "its claim");
  }

  private static Report sample() {
    return Report.of("sample", SENTENCE, Optional.empty());
  }

  private void line(String name, String words) {
    report.append("%-11s %s%n".formatted(name, words));
  }

  private void problem(String name, String words) {
    passed = false;
    report.append("%-11s MISSING: %s%n".formatted(name, words));
  }
}

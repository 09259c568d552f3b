package org.readout.cli;

import java.time.Duration;
import java.util.Locale;

/** Counts what was done, for the line at the end. */
final class Tally {
  private long reports;
  private long sentences;
  private long troubled;

  void add(Outcome outcome) {
    reports += outcome.output().isEmpty() ? 0 : 1;
    sentences += outcome.sentences();
    troubled += outcome.read() ? 0 : 1;
  }

  void addUnread() {
    troubled++;
  }

  boolean allRead() {
    return troubled == 0;
  }

  long reports() {
    return reports;
  }

  long sentences() {
    return sentences;
  }

  /** One line: reports, sentences, seconds, rate, and how many had trouble. */
  String line(Duration time) {
    double seconds = Math.max(time.toNanos() / 1e9, 0.001);
    String counts =
        String.format(
            Locale.ROOT,
            "%,d %s, %,d %s, %.2f s, %,.0f sentences/s",
            reports,
            reports == 1 ? "report" : "reports",
            sentences,
            sentences == 1 ? "sentence" : "sentences",
            seconds,
            sentences / seconds);
    return allRead() ? counts : counts + String.format(Locale.ROOT, "; %,d not read", troubled);
  }
}

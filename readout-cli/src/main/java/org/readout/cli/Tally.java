package org.readout.cli;

import java.time.Duration;
import java.util.Locale;

/** Counts what was done, for the line at the end. */
final class Tally {
  private long reports;
  private long sentences;
  private long troubled;
  private long copies;
  private long sentencesBefore;

  /** What was counted so far. */
  record Counts(long reports, long sentences, long troubled, long copies) {
    static final Counts NONE = new Counts(0, 0, 0, 0);
  }

  /** Goes on from what an earlier run has counted. */
  void goOnFrom(Counts counts) {
    reports = counts.reports();
    sentences = counts.sentences();
    sentencesBefore = counts.sentences();
    troubled = counts.troubled();
    copies = counts.copies();
  }

  void add(Outcome outcome) {
    reports += outcome.output().isEmpty() ? 0 : 1;
    sentences += outcome.sentences();
    troubled += outcome.fate() == Outcome.Fate.TROUBLED ? 1 : 0;
    copies += outcome.fate() == Outcome.Fate.LEFT_OUT ? 1 : 0;
  }

  Counts counts() {
    return new Counts(reports, sentences, troubled, copies);
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

  /** One line: reports, sentences, seconds, rate, how many copies, and how many had trouble. */
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
            (sentences - sentencesBefore) / seconds);
    return counts + part(copies, "%,d copies left out") + part(troubled, "%,d not read");
  }

  private static String part(long count, String words) {
    return count == 0 ? "" : "; " + String.format(Locale.ROOT, words, count);
  }
}

package org.readout.workbench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.readout.actors.ActorFinder;
import org.readout.analyzer.TrainedAnalyzer;
import org.readout.events.EventFinder;
import org.readout.events.Evidence;
import org.readout.formats.Arrival;
import org.readout.formats.Formats;
import org.readout.formats.Intake;
import org.readout.formats.Refusal;
import org.readout.formats.Source;
import org.readout.language.Analysis;
import org.readout.model.Entity;
import org.readout.model.EventMention;
import org.readout.model.Report;
import org.readout.model.Span;
import org.readout.place.Locator;
import org.readout.rulebook.GoldClaim;
import org.readout.rulebook.GoldFile;
import org.readout.rules.RuleFiles;

/**
 * Learns the weights of {@code en/events/confidence.tsv}: reads coded reports ({@code dev/gold}
 * makes both files from the evaluation sets) and prints the table, then how well it holds on
 * reports that it was not learnt from, each report left out in turn.
 */
final class LearnConfidence implements Intake {
  private final TrainedAnalyzer analyzer = TrainedAnalyzer.load();
  private final ActorFinder actors = ActorFinder.load(RuleFiles.shipped());
  private final Locator locator = Locator.load(RuleFiles.shipped());
  private final EventFinder events = EventFinder.load(RuleFiles.shipped());
  private final Map<String, List<GoldClaim>> gold;
  private final List<Case> cases = new ArrayList<>();

  /** One event found, the evidence for it, and whether people see it too. */
  record Case(String report, List<Double> values, boolean right) {}

  private LearnConfidence(Map<String, List<GoldClaim>> gold) {
    this.gold = gold;
  }

  public static void main(String[] arguments) throws IOException {
    LearnConfidence learning = new LearnConfidence(GoldFile.read(Path.of(arguments[0])));
    try (Source source =
        Source.of(arguments[1], java.nio.file.Files.newInputStream(Path.of(arguments[1])))) {
      Formats.usual().of(source).read(source, learning);
    }
    learning.print();
  }

  @Override
  public void take(Arrival arrival) {
    Report report = arrival.report();
    Analysis analysis = analyzer.analyze(report);
    List<Entity> entities = actors.find(analysis, locator.find(analysis));
    List<EventMention> found = events.find(analysis, entities);
    List<Evidence> evidence = events.evidence(analysis, entities);
    List<GoldClaim> open = new ArrayList<>(gold.getOrDefault(report.id().value(), List.of()));
    for (int i = 0; i < found.size(); i++) {
      boolean right = take(open, found.get(i), report.text());
      cases.add(new Case(report.id().value(), evidence.get(i).values(), right));
    }
  }

  private static boolean take(List<GoldClaim> open, EventMention event, String text) {
    Span words = event.trigger().mention().extent();
    int start = text.codePointCount(0, words.start());
    Span points = new Span(start, start + text.codePointCount(words.start(), words.end()));
    Optional<GoldClaim> same =
        open.stream().filter(one -> one.same(event.code().type().name(), points)).findFirst();
    same.filter(one -> one.trigger().isPresent()).ifPresent(open::remove);
    return same.isPresent();
  }

  @Override
  public void refuse(Refusal refusal) {
    System.err.println(refusal);
  }

  private void print() {
    double[] weights = Logistic.fit(cases);
    System.out.println("evidence\tweight");
    for (int i = 0; i < weights.length; i++) {
      System.out.printf(Locale.ROOT, "%s\t%.3f%n", Evidence.NAMES.get(i), weights[i]);
    }
    double[] likely = leftOut();
    System.out.println();
    for (int tenth = 0; tenth < 10; tenth++) {
      row(likely, tenth / 10.0, (tenth + 1) / 10.0);
    }
    row(likely, 0, 1.01);
    System.out.printf(
        Locale.ROOT, "of a right and a wrong event the right one is surer: %.3f%n", surer(likely));
  }

  /**
   * Share of pairs of a right and a wrong event whose right one is the likelier; ties count half.
   */
  private double surer(double[] likely) {
    double surer = 0;
    int pairs = 0;
    for (int right = 0; right < likely.length; right++) {
      for (int wrong = 0; wrong < likely.length; wrong++) {
        if (cases.get(right).right() && !cases.get(wrong).right()) {
          surer += (1 + Math.signum(likely[right] - likely[wrong])) / 2;
          pairs++;
        }
      }
    }
    return surer / pairs;
  }

  private void row(double[] likely, double from, double to) {
    double sum = 0;
    int right = 0;
    int all = 0;
    for (int i = 0; i < likely.length; i++) {
      if (likely[i] >= from && likely[i] < to) {
        sum += likely[i];
        right += cases.get(i).right() ? 1 : 0;
        all++;
      }
    }
    if (all > 0) {
      System.out.printf(
          Locale.ROOT,
          "confidence %.1f to %.1f: %4d events, %.3f on the mean, %.3f right%n",
          from,
          Math.min(1, to),
          all,
          sum / all,
          (double) right / all);
    }
  }

  private double[] leftOut() {
    List<String> reports = cases.stream().map(Case::report).distinct().toList();
    double[] likely = new double[cases.size()];
    int folds = Math.min(20, reports.size());
    for (int fold = 0; fold < folds; fold++) {
      int own = fold;
      List<Case> others =
          cases.stream().filter(one -> reports.indexOf(one.report()) % folds != own).toList();
      double[] weights = Logistic.fit(others);
      for (int i = 0; i < likely.length; i++) {
        if (reports.indexOf(cases.get(i).report()) % folds == fold) {
          likely[i] = Logistic.likelihood(weights, cases.get(i).values());
        }
      }
    }
    return likely;
  }
}

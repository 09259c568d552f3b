package org.readout.training.attribution;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.readout.analyzer.TrainedAnalyzer;
import org.readout.attribution.Attributor;
import org.readout.attribution.Candidate;
import org.readout.language.Analysis;
import org.readout.language.LanguageAnalyzer;
import org.readout.model.Report;
import org.readout.rules.RuleFiles;
import org.readout.training.WholeFile;

/**
 * The command that learns which words attribute and where contents begin and end, {@code
 * TrainAttribution REPORTS RULES}: from reports with marked attributions, by the cue rules of a
 * folder, into its {@code en/cues/boundaries.tsv} and {@code en/cues/weights.tsv}. The threshold is
 * set by cross-validation.
 */
public final class TrainAttribution {
  private static final int FOLDS = 4;
  private static final double LEAST = 0.05;

  private final Path rules;
  private final List<Studied> reports;

  /** A report with what the analyzer makes of it. */
  private record Studied(MarkedReport marked, Analysis analysis) {}

  TrainAttribution(List<MarkedReport> reports, Path rules, LanguageAnalyzer analyzer) {
    this.rules = rules;
    this.reports = reports.stream().map(each -> studied(each, analyzer)).toList();
  }

  public static void main(String[] arguments) throws IOException {
    List<MarkedReport> reports = new JsonReports().read(Path.of(arguments[0]));
    new TrainAttribution(reports, Path.of(arguments[1]), TrainedAnalyzer.load()).run();
  }

  void run() throws IOException {
    write("en/cues/boundaries.tsv", boundaries());
    write("en/cues/weights.tsv", signs());
  }

  private static Studied studied(MarkedReport report, LanguageAnalyzer analyzer) {
    Report text = Report.of(report.id(), report.text(), Optional.empty());
    return new Studied(report, analyzer.analyze(text));
  }

  private Map<String, Double> boundaries() throws IOException {
    Attributor attributor = Attributor.load(RuleFiles.of(rules));
    List<Lesson> lessons = new ArrayList<>();
    for (Studied each : reports) {
      EdgeLessons edges = new EdgeLessons(each.marked(), each.analysis());
      attributor.choices(each.analysis()).forEach(choice -> lessons.addAll(edges.of(choice)));
    }
    return SignTrainer.train(lessons);
  }

  private Map<String, Double> signs() throws IOException {
    Attributor attributor = Attributor.load(RuleFiles.of(rules));
    List<List<Lesson>> lessons = new ArrayList<>();
    reports.forEach(each -> lessons.add(lessons(attributor, each)));
    Map<String, Double> weights = new TreeMap<>(SignTrainer.train(joined(lessons, -1)));
    weights.merge("bias", -threshold(lessons), Double::sum);
    return weights;
  }

  private double threshold(List<List<Lesson>> lessons) {
    Threshold threshold = new Threshold();
    for (int fold = 0; fold < FOLDS; fold++) {
      Map<String, Double> weights = SignTrainer.train(joined(lessons, fold));
      for (int i = fold; i < lessons.size(); i += FOLDS) {
        threshold.add(lessons.get(i), reports.get(i).marked().attributions().size(), weights);
      }
    }
    return threshold.best();
  }

  /** The lessons of all reports but those of one fold. */
  private static List<Lesson> joined(List<List<Lesson>> lessons, int without) {
    List<Lesson> joined = new ArrayList<>();
    for (int i = 0; i < lessons.size(); i++) {
      if (i % FOLDS != without) {
        joined.addAll(lessons.get(i));
      }
    }
    return joined;
  }

  private static List<Lesson> lessons(Attributor attributor, Studied report) {
    return attributor.candidates(report.analysis()).stream()
        .map(candidate -> lesson(candidate, report))
        .toList();
  }

  private static Lesson lesson(Candidate candidate, Studied report) {
    Found found = Found.of(candidate.attribution(), report.analysis());
    return new Lesson(
        candidate.signs(),
        report.marked().attributions().stream().anyMatch(each -> each.agrees(found)));
  }

  private void write(String table, Map<String, Double> weights) throws IOException {
    WholeFile.write(rules.resolve(table), file -> Files.writeString(file, table(weights)));
  }

  private static String table(Map<String, Double> weights) {
    StringBuilder table = new StringBuilder("sign\tweight\n");
    weights.forEach(
        (sign, weight) -> {
          if (Math.abs(weight) >= LEAST) {
            table.append(String.format(Locale.ROOT, "%s\t%.2f%n", sign, weight));
          }
        });
    return table.toString();
  }
}

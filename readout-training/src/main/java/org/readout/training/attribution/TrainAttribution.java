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
 * The command that learns which words attribute, {@code TrainAttribution REPORTS RULES}: from
 * reports with marked attributions, by the cue rules of a folder, into its {@code
 * en/cues/weights.tsv}. Every eighth report sets the threshold, by weights learnt from the others.
 */
public final class TrainAttribution {
  private static final int FOLD = 8;
  private static final double LEAST = 0.12;

  private final LanguageAnalyzer analyzer = TrainedAnalyzer.load();
  private final Attributor attributor;

  private TrainAttribution(Attributor attributor) {
    this.attributor = attributor;
  }

  public static void main(String[] arguments) throws IOException {
    Path rules = Path.of(arguments[1]);
    TrainAttribution command = new TrainAttribution(Attributor.load(RuleFiles.of(rules)));
    Map<String, Double> weights = command.learn(new JsonReports().read(Path.of(arguments[0])));
    WholeFile.write(
        rules.resolve("en/cues/weights.tsv"), file -> Files.writeString(file, table(weights)));
  }

  private Map<String, Double> learn(List<MarkedReport> reports) {
    List<Lesson> most = new ArrayList<>();
    List<Lesson> rest = new ArrayList<>();
    int markedInRest = 0;
    for (int i = 0; i < reports.size(); i++) {
      boolean held = i % FOLD == 0;
      (held ? rest : most).addAll(lessons(reports.get(i)));
      markedInRest += held ? reports.get(i).attributions().size() : 0;
    }
    double threshold = new Threshold(rest, markedInRest).best(SignTrainer.train(most));
    most.addAll(rest);
    Map<String, Double> weights = new TreeMap<>(SignTrainer.train(most));
    weights.merge("bias", -threshold, Double::sum);
    return weights;
  }

  private List<Lesson> lessons(MarkedReport report) {
    Analysis analysis = analyzer.analyze(Report.of(report.id(), report.text(), Optional.empty()));
    return attributor.candidates(analysis).stream()
        .map(candidate -> lesson(candidate, analysis, report))
        .toList();
  }

  private static Lesson lesson(Candidate candidate, Analysis analysis, MarkedReport report) {
    Found found = Found.of(candidate.attribution(), analysis);
    return new Lesson(
        candidate.signs(), report.attributions().stream().anyMatch(each -> each.agrees(found)));
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

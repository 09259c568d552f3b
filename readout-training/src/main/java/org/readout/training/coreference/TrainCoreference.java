package org.readout.training.coreference;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.analyzer.TrainedAnalyzer;
import org.readout.analyzer.coreference.CoreferenceResolver;
import org.readout.analyzer.coreference.Weights;
import org.readout.language.Analysis;
import org.readout.model.Report;
import org.readout.training.Treebanks;
import org.readout.training.WholeFile;

/**
 * The command that trains the ranking of coreference, {@code TrainCoreference TREEBANK [WEIGHTS]}:
 * on the entity annotation of GUM's train part without its news, on which the figures are measured.
 * Without a file for the weights, prints the figures on every fifth report by weights trained on
 * the others.
 */
public final class TrainCoreference {
  private static final String MEASURED = "GUM_news";
  private static final int FOLDS = 5;

  private TrainCoreference() {}

  public static void main(String[] arguments) throws IOException {
    TrainedAnalyzer analyzer = TrainedAnalyzer.load();
    CoreferenceResolver resolver = CoreferenceResolver.load();
    List<MarkedReport> reports =
        TreebankReports.of(Treebanks.sentences(Path.of(arguments[0]))).stream()
            .filter(report -> !report.id().startsWith(MEASURED))
            .toList();
    List<Lesson> lessons = new ArrayList<>();
    for (MarkedReport report : reports) {
      lessons.add(Lesson.of(report, analyzed(report, analyzer), resolver));
    }
    if (arguments.length == 1) {
      tryOut(lessons);
      return;
    }
    Weights weights = RankingTrainer.train(lessons);
    WholeFile.write(Path.of(arguments[1]), file -> write(weights, file));
  }

  private static void write(Weights weights, Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      weights.write(out);
    }
  }

  private static Analysis analyzed(MarkedReport report, TrainedAnalyzer analyzer) {
    return analyzer.analyze(Report.of(report.id(), report.text(), Optional.empty()));
  }

  /** Prints the figures on every fifth report of weights trained on the others. */
  private static void tryOut(List<Lesson> lessons) {
    List<Set<String>> found = new ArrayList<>();
    List<MarkedReport> reports = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      List<Lesson> train = new ArrayList<>();
      List<Lesson> test = new ArrayList<>();
      for (int i = 0; i < lessons.size(); i++) {
        (i % FOLDS == fold ? test : train).add(lessons.get(i));
      }
      CoreferenceResolver resolver = CoreferenceResolver.with(RankingTrainer.train(train));
      for (Lesson lesson : test) {
        Analysis analysis = lesson.analysis();
        found.addAll(
            CoreferenceFigures.found(
                analysis, resolver.chains(analysis.sentences(), analysis.names())));
        reports.add(lesson.report());
      }
    }
    CoreferenceFigures.print(
        new ClusterScore(CoreferenceFigures.marked(reports), Partition.withoutSingles(found)));
  }
}

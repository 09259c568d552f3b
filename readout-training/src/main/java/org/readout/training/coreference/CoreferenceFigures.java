package org.readout.training.coreference;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.analyzer.TrainedAnalyzer;
import org.readout.language.Analysis;
import org.readout.language.Chain;
import org.readout.language.Reference;
import org.readout.language.Reference.Form;
import org.readout.language.Sentence;
import org.readout.model.EntityKind;
import org.readout.model.Report;

/**
 * The command that measures the chains which the analyzer gives, before anything is known of
 * actors, {@code CoreferenceFigures FILE}: people, organisations and places, mentions right if
 * their words are exactly those marked, chains of one mention left out.
 */
public final class CoreferenceFigures {
  private static final Set<String> TYPES = Set.of("person", "organization", "place");

  private CoreferenceFigures() {}

  public static void main(String[] arguments) throws IOException {
    TrainedAnalyzer analyzer = TrainedAnalyzer.load();
    List<MarkedReport> reports = new JsonReports().read(Path.of(arguments[0]));
    List<Set<String>> found = new ArrayList<>();
    for (MarkedReport report : reports) {
      Analysis analysis = analyzer.analyze(Report.of(report.id(), report.text(), Optional.empty()));
      found.addAll(found(analysis, analysis.chains()));
    }
    print(new ClusterScore(marked(reports), Partition.withoutSingles(found)));
  }

  static Partition marked(List<MarkedReport> reports) {
    List<Set<String>> clusters = new ArrayList<>();
    for (MarkedReport report : reports) {
      Map<String, Set<String>> groups = new LinkedHashMap<>();
      for (MarkedReport.Marked mention : report.mentions()) {
        if (TYPES.contains(mention.type())) {
          groups
              .computeIfAbsent(mention.group(), g -> new LinkedHashSet<>())
              .add(key(report.id(), mention.span().start(), mention.span().end()));
        }
      }
      clusters.addAll(groups.values());
    }
    return Partition.withoutSingles(clusters);
  }

  static List<Set<String>> found(Analysis analysis, List<Chain> chains) {
    List<Set<String>> clusters = new ArrayList<>();
    for (Chain chain : chains) {
      Set<String> mentions = new LinkedHashSet<>();
      for (Reference reference : chain.references()) {
        if (!reference.is(Form.RELATIVE) && chain.kind() != EntityKind.OTHER) {
          mentions.add(key(analysis, reference));
        }
      }
      clusters.add(mentions);
    }
    return clusters;
  }

  private static String key(Analysis analysis, Reference reference) {
    Sentence sentence = analysis.sentences().get(reference.sentence());
    return key(
        analysis.report().id().toString(),
        sentence.word(reference.first()).span().start(),
        sentence.word(reference.last()).span().end());
  }

  private static String key(String report, int start, int end) {
    return report + " " + start + " " + end;
  }

  static void print(ClusterScore score) {
    print("mentions", score.mentions());
    print("MUC", score.muc());
    print("B-cubed", score.cubed());
    print("CEAF-e", score.ceaf());
    System.out.printf(Locale.ROOT, "%-10s F1 %.4f%n", "CoNLL", score.conll());
  }

  private static void print(String what, ClusterScore.Figure figure) {
    System.out.printf(
        Locale.ROOT,
        "%-10s P %.4f R %.4f F1 %.4f%n",
        what,
        figure.precision(),
        figure.recall(),
        figure.f1());
  }
}

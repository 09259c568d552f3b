package org.readout.training.attribution;

import java.io.IOException;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.readout.analyzer.TrainedAnalyzer;
import org.readout.attribution.Attributor;
import org.readout.language.Analysis;
import org.readout.language.LanguageAnalyzer;
import org.readout.model.Attribution;
import org.readout.model.Report;
import org.readout.rules.RuleFiles;

/**
 * The command that tells how often the speaker of a direct quotation is found, {@code
 * SpeakerFigures REPORTS RULES}. A direct quotation is an attribution that people marked, with a
 * source, nine tenths of whose content or more stands between quotation marks. Of the attributions
 * that Readout finds the one counts that shares most of that content; the speaker is right where
 * the word that heads its source lies in the source that people marked. A quotation without any
 * counts as wrong.
 */
public final class SpeakerFigures {
  private SpeakerFigures() {}

  public static void main(String[] arguments) throws IOException {
    LanguageAnalyzer analyzer = TrainedAnalyzer.load();
    Attributor attributor = Attributor.load(RuleFiles.of(Path.of(arguments[1])));
    Tally all = new Tally(0, 0, 0);
    for (MarkedReport report : new JsonReports().read(Path.of(arguments[0]))) {
      Analysis analysis = analyzer.analyze(Report.of(report.id(), report.text(), Optional.empty()));
      List<Found> found =
          attributor.find(analysis, List.of()).stream()
              .filter(Attribution::listed)
              .map(each -> Found.of(each, analysis))
              .toList();
      all = all.plus(Tally.of(report, found));
    }
    System.out.println(all);
  }

  /**
   * Direct quotations of reports.
   *
   * @param covered those with whose content a found attribution shares anything
   */
  record Tally(int quotations, int covered, int right) {

    static Tally of(MarkedReport report, List<Found> found) {
      BitSet quoted = Quoted.in(report.text());
      Tally tally = new Tally(0, 0, 0);
      for (Marked marked : report.attributions()) {
        if (direct(marked, quoted) && !marked.source().isEmpty()) {
          tally = tally.plus(of(marked, found));
        }
      }
      return tally;
    }

    private static Tally of(Marked marked, List<Found> found) {
      Optional<Found> nearest =
          found.stream()
              .filter(each -> each.content().intersects(marked.content()))
              .max(Comparator.comparingInt(each -> closeness(each, marked)));
      boolean right =
          nearest.filter(each -> !each.sourceHead().isEmpty()).stream()
              .anyMatch(each -> Marked.within(each.sourceHead(), marked.source()));
      return new Tally(1, nearest.isPresent() ? 1 : 0, right ? 1 : 0);
    }

    /** What both share, less what only the found one has: of two that hold it all, the smaller. */
    private static int closeness(Found found, Marked marked) {
      return 3 * Marked.shared(found.content(), marked.content()) - found.content().cardinality();
    }

    private static boolean direct(Marked marked, BitSet quoted) {
      int all = marked.content().cardinality();
      return all > 0 && Marked.shared(marked.content(), quoted) >= 0.9 * all;
    }

    Tally plus(Tally other) {
      return new Tally(quotations + other.quotations, covered + other.covered, right + other.right);
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "speaker of direct quotations: %d of %d right, %.3f; %d have an attribution at all",
          right,
          quotations,
          quotations == 0 ? 0.0 : (double) right / quotations,
          covered);
    }
  }
}

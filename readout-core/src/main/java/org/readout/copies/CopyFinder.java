package org.readout.copies;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.model.Kinship;
import org.readout.model.Report;
import org.readout.rules.Problem;
import org.readout.rules.RuleFileException;
import org.readout.rules.RuleFiles;

/**
 * Tells of each report of a stream which earlier ones it shares its words with. What it says
 * depends on the reports and their order alone. Remembers two generations of originals, each of at
 * most 100,000 reports and 2,500,000 runs of words (about 150 MB together); when the younger is
 * full, the older is forgotten. For one thread.
 */
public final class CopyFinder {
  private static final String FIGURES = "en/copies/figures.tsv";
  private static final double NEARLY_ALL = 0.8;
  private static final int FEWEST_HITS = 2;
  private static final int MOST_CANDIDATES = 32;

  private final Set<String> figures;
  private final Agencies agencies;
  private final RunTable.Bound bound;
  private RunTable younger;
  private RunTable older;
  private Journal journal = Journal.NONE;
  private long order;

  CopyFinder(Set<String> figures, Agencies agencies, RunTable.Bound bound) {
    this.figures = figures;
    this.agencies = agencies;
    this.bound = bound;
    this.younger = new RunTable(bound);
    this.older = new RunTable(bound);
  }

  /** Knows agencies and numbers from the rule files; remembers no report yet. */
  public static CopyFinder load(RuleFiles files) {
    return load(files, RunTable.Bound.USUAL);
  }

  static CopyFinder load(RuleFiles files, RunTable.Bound bound) {
    List<Problem> problems = new ArrayList<>();
    Agencies agencies = Agencies.load(files, problems);
    List<String> figures =
        WordColumn.read(files, FIGURES, List.of("word", "source", "date"), problems);
    if (!problems.isEmpty()) {
      throw new RuleFileException(problems);
    }
    return new CopyFinder(new HashSet<>(figures), agencies, bound);
  }

  /** How many reports it has compared, those of the runs that it goes on from among them. */
  public long count() {
    return order;
  }

  /**
   * Knows again what a line of a journal tells, unless that came of a report beyond the first so
   * many. Lines must come in their order, and before {@link #goOn}.
   *
   * @return whether it came of one of these
   * @throws IllegalArgumentException when the line is not as a journal was told it
   */
  public boolean recall(String line, long reports) {
    List<String> cells = Entry.cells(line);
    if (Entry.cause(cells) >= reports) {
      return false;
    }
    if (Entry.isReport(cells)) {
      recall(Entry.report(cells));
    } else {
      numbered(Entry.order(cells)).ifPresent(Remembered::share);
    }
    return true;
  }

  private void recall(Remembered report) {
    if (report.standing().order() < order) {
      throw new IllegalArgumentException("report %d out of order".formatted(order));
    }
    order = report.standing().order() + 1;
    makeRoom();
    younger.add(report);
  }

  /**
   * Goes on behind so many reports.
   *
   * @param toldFromNow hears what it learns of those to come
   */
  public void goOn(long reports, Journal toldFromNow) {
    order = Math.max(order, reports);
    journal = toldFromNow;
  }

  /** Compares a report with those that came before and remembers it for those to come. */
  public Kinship next(Report report) {
    Words title = Words.of(report.title().orElse(""), figures);
    Sketch sketch = Sketch.of(title, Words.of(report.text(), figures));
    Standing standing = new Standing(report.published(), agencies.nearness(report), order++);
    BitSet taken = new BitSet();
    List<Match> matches = telling(copies(sketch), taken);
    Comparison comparison = Comparison.of(matches, standing);
    boolean covered = taken.cardinality() >= NEARLY_ALL * sketch.size();
    if (!covered || comparison.isOriginal()) {
      boolean shared = !comparison.copyOf().isEmpty();
      Remembered original =
          new Remembered(report.id(), standing, Remembered.Runs.of(sketch), shared);
      remember(original, comparison.copies());
    }
    return comparison.kinship(covered);
  }

  private void remember(Remembered report, List<Remembered> copies) {
    if (makeRoom()) {
      journal.forgot(older.reports().map(Entry::of));
    }
    younger.add(report);
    journal.learnt(Entry.of(report));
    for (Remembered copy : copies) {
      copy.share();
      journal.learnt(Entry.shared(copy, report));
    }
  }

  /** Forgets the older generation where the younger is full; tells whether it did. */
  private boolean makeRoom() {
    boolean full = younger.isFull();
    if (full) {
      older = younger;
      younger = new RunTable(bound);
    }
    return full;
  }

  private Optional<Remembered> numbered(long number) {
    return younger.numbered(number).or(() -> older.numbered(number));
  }

  /** The earlier reports that this one was made from or was made of, originals first. */
  private List<Match> copies(Sketch sketch) {
    return candidates(sketch).stream()
        .map(other -> Match.of(sketch, other))
        .filter(Match::isCopy)
        .sorted(
            Comparator.comparing((Match match) -> match.other().isShared())
                .thenComparing(match -> -match.share())
                .thenComparing(match -> match.other().standing().order()))
        .toList();
  }

  /** The earlier reports that hold the most of the report's runs. */
  private List<Remembered> candidates(Sketch sketch) {
    Map<Remembered, Integer> hits = new HashMap<>();
    for (int run : sketch.kept(0)) {
      older.find(run, report -> hits.merge(report, 1, Integer::sum));
      younger.find(run, report -> hits.merge(report, 1, Integer::sum));
    }
    int fewest = sketch.isWhole() ? 1 : FEWEST_HITS;
    return hits.entrySet().stream()
        .filter(hit -> hit.getValue() >= fewest)
        .sorted(
            Comparator.comparing((Map.Entry<Remembered, Integer> hit) -> -hit.getValue())
                .thenComparing(hit -> hit.getKey().standing().order()))
        .limit(MOST_CANDIDATES)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** The matches of which each tells of passages that those before it do not. */
  private static List<Match> telling(List<Match> matches, BitSet taken) {
    List<Match> telling = new ArrayList<>();
    for (Match match : matches) {
      if (match.tellsMoreThan(taken)) {
        telling.add(match);
        match.mark(taken);
      }
    }
    return telling;
  }
}

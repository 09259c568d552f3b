package org.readout.training.copies;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.readout.analyzer.TrainedAnalyzer;
import org.readout.copies.CopyFinder;
import org.readout.model.Report;
import org.readout.reading.ReportReader;
import org.readout.rules.RuleFiles;
import org.readout.training.Stories;
import org.readout.training.copies.StreamMaker.DailyMould;

/**
 * Prints how well copies are found in a stream with planted ones, and what share of time it takes.
 */
public final class CopyFigures {
  private static final long SEED = 19870226;
  private static final int CODED = 1_000;

  private CopyFigures() {}

  /**
   * Makes the stream, reads it and prints the figures.
   *
   * @param arguments wire stories as JSON lines, how many reports, and where lists of errors go
   *     (may be left out)
   */
  public static void main(String... arguments) throws IOException {
    List<Report> stories = NaturalLikeness.without(Stories.in(Path.of(arguments[0])));
    int size = Integer.parseInt(arguments[1]);
    Random random = new Random(SEED);
    List<Planted> stream =
        new StreamMaker(new Editor(table("house-style.tsv"), random), random)
            .make(stories, moulds(), size);
    RuleFiles rules = RuleFiles.shipped();
    CopyFinder finder = CopyFinder.load(rules);
    Found found = new Found();
    long begin = System.nanoTime();
    for (Planted planted : stream) {
      found.add(planted.report().id(), finder.next(planted.report()));
    }
    double each = (System.nanoTime() - begin) / 1e6 / stream.size();
    PairScore score = new PairScore(stream, found);
    print(stream, score);
    double coding = coding(stream, rules);
    System.out.printf(
        Locale.ROOT,
        "finding copies %.3f ms a report, coding %.2f ms on one thread: %.2f %%%n",
        each,
        coding,
        100 * each / coding);
    if (arguments.length > 2) {
      Files.write(Path.of(arguments[2]), score.errors(2_000));
    }
  }

  private static void print(List<Planted> stream, PairScore score) {
    Map<Planted.Kind, Long> counts = new HashMap<>();
    stream.forEach(planted -> counts.merge(planted.kind(), 1L, Long::sum));
    System.out.printf(Locale.ROOT, "%,d reports%n", stream.size());
    System.out.printf("all              %s%n", score.score());
    score
        .byKind()
        .forEach(
            (kind, part) ->
                System.out.printf(
                    Locale.ROOT, "%-14s %,7d  %s%n", kind, counts.getOrDefault(kind, 0L), part));
  }

  /** Milliseconds that coding takes a report, on the last of some of the stream. */
  private static double coding(List<Planted> stream, RuleFiles rules) {
    ReportReader reader = ReportReader.load(TrainedAnalyzer.load(), rules);
    int step = Math.max(1, stream.size() / (2 * CODED));
    List<Report> some = new ArrayList<>();
    for (int i = 0; i < stream.size(); i += step) {
      some.add(stream.get(i).report());
    }
    some.subList(0, some.size() / 2).forEach(reader::read);
    List<Report> measured = some.subList(some.size() / 2, some.size());
    long begin = System.nanoTime();
    measured.forEach(reader::read);
    return (System.nanoTime() - begin) / 1e6 / measured.size();
  }

  private static List<DailyMould> moulds() throws IOException {
    List<DailyMould> moulds = new ArrayList<>();
    table("daily.tsv").forEach((title, text) -> moulds.add(new DailyMould(title, text)));
    return moulds;
  }

  /** A table of two columns below its header. */
  private static Map<String, String> table(String name) throws IOException {
    Map<String, String> table = new TreeMap<>();
    try (var in = CopyFigures.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IOException("no table " + name + " beside this class; build the module anew");
      }
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .skip(1)
          .map(line -> line.split("\t", 2))
          .forEach(cells -> table.put(cells[0], cells[1]));
    }
    return table;
  }
}

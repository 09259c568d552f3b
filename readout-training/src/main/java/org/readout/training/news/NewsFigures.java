package org.readout.training.news;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.readout.analyzer.TrainedAnalyzer;
import org.readout.analyzer.conllu.ConlluSentence;

/**
 * The command that measures the analyzer on the news sheet's own words. Prints a line for the whole
 * sheet and one for each shape; with {@code --errors} first lists each wrong relation.
 */
public final class NewsFigures {
  private static final String ERRORS = "--errors";

  private final PrintStream out;
  private final Map<String, TreeScore> shapes = new LinkedHashMap<>();

  private NewsFigures(PrintStream out) {
    this.out = out;
  }

  /** Takes nothing or {@code --errors}. */
  public static void main(String[] arguments) {
    List<String> options = List.of(arguments);
    if (!options.isEmpty() && !options.equals(List.of(ERRORS))) {
      System.err.printf("read %s; write nothing or %s%n", String.join(" ", options), ERRORS);
      System.exit(2);
    }
    print(System.out, !options.isEmpty());
  }

  static void print(PrintStream out, boolean errors) {
    NewsFigures figures = new NewsFigures(out);
    figures.measure(TrainedAnalyzer.load(), errors);
    figures.print();
  }

  private void measure(TrainedAnalyzer analyzer, boolean errors) {
    for (ConlluSentence given : NewsSheet.sentences()) {
      ConlluSentence found = analyzer.parse(given);
      shapes.merge(NewsSheet.shape(given), TreeScore.of(given, found), TreeScore::plus);
      if (errors) {
        TreeDifferences.lines(given, found).forEach(out::println);
      }
    }
  }

  private void print() {
    out.printf("%-14s %6s %6s %6s %6s %6s%n", "", "words", "UPOS", "UAS", "LAS", "events");
    print("all", shapes.values().stream().reduce(TreeScore.NONE, TreeScore::plus));
    shapes.forEach(this::print);
  }

  private void print(String name, TreeScore score) {
    out.printf(
        Locale.ROOT,
        "%-14s %6d %6.3f %6.3f %6.3f %6.3f%n",
        name,
        score.words(),
        score.upos(),
        score.uas(),
        score.las(),
        score.events());
  }
}

package org.readout.rulebook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.readout.model.Claim;
import org.readout.model.Reading;
import org.readout.model.Span;

/**
 * Counts for each rule how often people see the same event where it sees one, and how often not.
 */
public final class Agreement {
  private final Map<String, List<GoldClaim>> gold;
  private final Map<String, Verdict> byRule = new HashMap<>();
  private final Map<String, Integer> missed = new TreeMap<>();

  /**
   * @param gold people's events by the id of their report; other reports count for nothing
   */
  public Agreement(Map<String, List<GoldClaim>> gold) {
    this.gold = Map.copyOf(gold);
  }

  /**
   * How one rule fares.
   *
   * @param wrongAt where it sees an event that people do not, each as trigger and sentence
   */
  public record Verdict(String rule, int right, List<String> wrongAt) {
    public Verdict {
      wrongAt = List.copyOf(wrongAt);
    }

    public int wrong() {
      return wrongAt.size();
    }

    private Verdict and(Verdict more) {
      List<String> all = new ArrayList<>(wrongAt);
      all.addAll(more.wrongAt);
      return new Verdict(rule, right + more.right, all);
    }
  }

  /**
   * Compares one report's claims with those of people; one of theirs whose words are known agrees
   * with one of ours, one without words with every one of its type.
   */
  public void add(Reading reading) {
    List<GoldClaim> open =
        new ArrayList<>(gold.getOrDefault(reading.report().id().value(), List.of()));
    if (!gold.containsKey(reading.report().id().value())) {
      return;
    }
    for (Claim claim : reading.claims()) {
      add(claim, take(open, claim, reading.report().text()), reading);
    }
    open.forEach(claim -> missed.merge(claim.type(), 1, Integer::sum));
  }

  private static boolean take(List<GoldClaim> open, Claim claim, String text) {
    Span words = codePoints(claim.trigger().extent(), text);
    for (GoldClaim one : open) {
      if (one.same(claim.code().type().name(), words)) {
        return one.trigger().isEmpty() || open.remove(one);
      }
    }
    return false;
  }

  private static Span codePoints(Span span, String text) {
    int start = text.codePointCount(0, span.start());
    return new Span(start, start + text.codePointCount(span.start(), span.end()));
  }

  private void add(Claim claim, boolean right, Reading reading) {
    String rule = claim.rule().value();
    Verdict verdict =
        right
            ? new Verdict(rule, 1, List.of())
            : new Verdict(rule, 0, List.of(words(claim, reading)));
    byRule.merge(rule, verdict, Verdict::and);
  }

  private static String words(Claim claim, Reading reading) {
    Span span = reading.sentences().get(claim.sentence());
    String sentence = span.of(reading.report().text()).replaceAll("\\s+", " ");
    return "“%s” in: %s".formatted(claim.trigger().text(), sentence);
  }

  /** The rules that were used, those that are wrong most often first, else by name. */
  public List<Verdict> verdicts() {
    return byRule.values().stream()
        .sorted(Comparator.comparingInt(Verdict::wrong).reversed().thenComparing(Verdict::rule))
        .toList();
  }

  /** How many events of people no rule found, by type. */
  public Map<String, Integer> missed() {
    return new TreeMap<>(missed);
  }
}

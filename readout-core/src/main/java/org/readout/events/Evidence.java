package org.readout.events;

import java.util.List;

/**
 * What speaks for and against a match being an event that people see too, as numbers by name. None
 * tells of words or actors; they tell how the rule came to hold.
 *
 * @param values one for each of {@link #NAMES}, from 0 to 1
 */
public record Evidence(List<Double> values) {
  /** What the values are. */
  public static final List<String> NAMES =
      List.of(
          "always",
          "other rules hold at the words",
          "both sides political",
          "trigger is a noun",
          "length of the sentence");

  private static final double LONG_SENTENCE = 40;
  private static final double MANY_RULES = 4;

  public Evidence {
    values = List.copyOf(values);
    if (values.size() != NAMES.size()) {
      throw new IllegalArgumentException(
          "read %d values; give %d".formatted(values.size(), NAMES.size()));
    }
  }

  /**
   * The evidence for one of a sentence's matches.
   *
   * @param all rules that hold in the sentence, the match among them
   * @param length of the sentence in words
   */
  static Evidence of(Match match, List<Match> all, Cast cast, int length) {
    long others = all.stream().filter(other -> beside(other, match)).count();
    return new Evidence(
        List.of(
            1.0,
            Math.min(1, others / MANY_RULES),
            one(anyPolitical(match.actors(), cast) && anyPolitical(match.recipients(), cast)),
            one(match.trigger().pattern().kind() == Pattern.Kind.NOUN),
            Math.min(1, length / LONG_SENTENCE)));
  }

  /** Whether another rule holds at some of the match's words. */
  private static boolean beside(Match other, Match match) {
    return other.rule() != match.rule() && !other.trigger().apartFrom(match.trigger());
  }

  private static boolean anyPolitical(List<Integer> side, Cast cast) {
    return side.stream().anyMatch(cast::political);
  }

  private static double one(boolean holds) {
    return holds ? 1 : 0;
  }
}

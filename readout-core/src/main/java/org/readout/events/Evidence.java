package org.readout.events;

import java.util.List;
import java.util.stream.Stream;

/**
 * What speaks for and against a match being an event that people see too, as numbers by name. None
 * tells of words or actors; they tell how the rule came to hold.
 *
 * @param values one for each of {@link #NAMES}
 */
public record Evidence(List<Double> values) {
  /** What the values are. */
  public static final List<String> NAMES =
      List.of(
          "always",
          "doubt of the parser",
          "trigger is a noun",
          "trigger is a phrase",
          "trigger is an adjective",
          "trigger is not the main verb",
          "actor found",
          "recipient found",
          "both sides political",
          "no side political",
          "demands of the rule",
          "rule of another type holds too",
          "act in words",
          "length of the sentence");

  private static final double LONG_SENTENCE = 40;
  private static final double DEMANDING_RULE = 50;
  private static final double LEAST_CONFIDENCE = 0.05;

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
   * @param rivals all rules that hold in the sentence
   * @param length of the sentence in words
   */
  static Evidence of(Match match, List<Match> rivals, Tree tree, Cast cast, int length) {
    Trigger trigger = match.trigger();
    Pattern.Kind kind = trigger.pattern().kind();
    return new Evidence(
        List.of(
            1.0,
            doubt(match, tree),
            one(kind == Pattern.Kind.NOUN),
            one(kind == Pattern.Kind.PHRASE),
            one(kind == Pattern.Kind.ADJECTIVE),
            one(tree.head(trigger.head()) >= 0),
            one(!match.actors().isEmpty()),
            one(!match.recipients().isEmpty()),
            one(anyPolitical(match.actors(), cast) && anyPolitical(match.recipients(), cast)),
            one(!anyPolitical(match.actors(), cast) && !anyPolitical(match.recipients(), cast)),
            Math.min(1, match.rule().demands() / DEMANDING_RULE),
            one(rivals.stream().anyMatch(rival -> rivals(rival, match))),
            one(match.rule().verbal()),
            Math.min(1, length / LONG_SENTENCE)));
  }

  private static boolean rivals(Match rival, Match match) {
    return rival.rule().code().type() != match.rule().code().type()
        && !rival.trigger().apartFrom(match.trigger());
  }

  private static boolean anyPolitical(List<Integer> side, Cast cast) {
    return side.stream().anyMatch(cast::political);
  }

  /** How unlikely it is that trigger and sides all hang where the parser says; grows from 0. */
  private static double doubt(Match match, Tree tree) {
    return Stream.of(List.of(match.trigger().head()), match.actors(), match.recipients())
        .flatMap(List::stream)
        .mapToDouble(word -> -Math.log(Math.max(LEAST_CONFIDENCE, tree.word(word).confidence())))
        .sum();
  }

  private static double one(boolean holds) {
    return holds ? 1 : 0;
  }
}

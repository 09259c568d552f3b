package org.readout.events;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/**
 * Tries rules at one trigger. What rules share is found out once, however many of them ask: a
 * condition, and who fills the sides.
 */
final class RuleMatcher {
  private final Parts parts;
  private final Trigger trigger;
  private final IdentityHashMap<Condition, Boolean> passed = new IdentityHashMap<>();
  private final IdentityHashMap<EventRule.Roles, Match> filled = new IdentityHashMap<>();

  RuleMatcher(Parts parts, Trigger trigger) {
    this.parts = parts;
    this.trigger = trigger;
  }

  /** What answers the questions of rules in one sentence. */
  record Parts(Cast cast, SideWords sideWords, RoleFinder roles, ConditionCheck conditions) {
    static Parts of(SentenceGrammar grammar, Cast cast, SideWords sideWords, GrammarWords words) {
      return new Parts(
          cast,
          sideWords,
          new RoleFinder(grammar, cast, sideWords, words),
          new ConditionCheck(grammar, cast, sideWords, words));
    }
  }

  /** The match; empty where the rule lacks anything, found out as early as may be. */
  Optional<Match> match(EventRule rule) {
    for (Condition condition : rule.conditions()) {
      if (!passes(condition)) {
        return Optional.empty();
      }
    }
    Match whole = whole(rule);
    Match told = parts.roles().told(whole);
    boolean filled = rule.needs().stream().allMatch(need -> need.metBy(told, whole));
    return filled && politics(told) ? Optional.of(told) : Optional.empty();
  }

  /** The same with all that the rule lacks. */
  Attempt attempt(EventRule rule) {
    Match whole = whole(rule);
    Match told = parts.roles().told(whole);
    List<String> lacks = new ArrayList<>();
    rule.needs().stream()
        .sorted()
        .filter(need -> !need.metBy(told, whole))
        .forEach(need -> lacks.add("needs: " + need.word()));
    rule.conditions().stream()
        .filter(condition -> !passes(condition))
        .forEach(condition -> lacks.add(condition.toString()));
    if (!politics(told)) {
      lacks.add("a side that is a political actor");
    }
    return new Attempt(
        rule, trigger, lacks.isEmpty() ? Optional.of(told) : Optional.empty(), lacks);
  }

  private boolean passes(Condition condition) {
    return passed.computeIfAbsent(condition, one -> parts.conditions().passes(one, trigger));
  }

  private Match whole(EventRule rule) {
    return filled
        .computeIfAbsent(rule.roles(), roles -> parts.roles().whole(rule, trigger))
        .of(rule);
  }

  private boolean politics(Match match) {
    return match.rule().anySides() || political(match.actors()) || political(match.recipients());
  }

  private boolean political(List<Integer> side) {
    return side.stream()
        .anyMatch(
            word ->
                parts.cast().political(word)
                    || parts.cast().political(parts.sideWords().lookup(word)));
  }
}

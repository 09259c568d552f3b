package org.readout.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tries rules at the triggers of one sentence. */
final class RuleMatcher {
  private final Cast cast;
  private final SideWords sideWords;
  private final RoleFinder roles;
  private final ConditionCheck conditions;

  RuleMatcher(SentenceGrammar grammar, Cast cast, SideWords sideWords) {
    this.cast = cast;
    this.sideWords = sideWords;
    this.roles = new RoleFinder(grammar, cast, sideWords);
    this.conditions = new ConditionCheck(grammar, cast, sideWords);
  }

  /** The match; empty where the rule lacks anything, found out as early as may be. */
  Optional<Match> match(EventRule rule, Trigger trigger) {
    for (Condition condition : rule.conditions()) {
      if (!conditions.passes(condition, trigger)) {
        return Optional.empty();
      }
    }
    Match whole = roles.whole(rule, trigger);
    Match told = roles.told(whole);
    boolean filled = rule.needs().stream().allMatch(need -> need.metBy(told, whole));
    return filled && politics(told) ? Optional.of(told) : Optional.empty();
  }

  /** The same with all that the rule lacks. */
  Attempt attempt(EventRule rule, Trigger trigger) {
    Match whole = roles.whole(rule, trigger);
    Match told = roles.told(whole);
    List<String> lacks = new ArrayList<>();
    rule.needs().stream()
        .sorted()
        .filter(need -> !need.metBy(told, whole))
        .forEach(need -> lacks.add("needs: " + need.word()));
    rule.conditions().stream()
        .filter(condition -> !conditions.passes(condition, trigger))
        .forEach(condition -> lacks.add(condition.toString()));
    if (!politics(told)) {
      lacks.add("a side that is a political actor");
    }
    return new Attempt(
        rule, trigger, lacks.isEmpty() ? Optional.of(told) : Optional.empty(), lacks);
  }

  private boolean politics(Match match) {
    return match.rule().anySides() || political(match.actors()) || political(match.recipients());
  }

  private boolean political(List<Integer> side) {
    return side.stream()
        .anyMatch(word -> cast.political(word) || cast.political(sideWords.lookup(word)));
  }
}

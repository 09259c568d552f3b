package org.readout.events;

import java.util.HashMap;
import java.util.Map;

/**
 * Lets rules that ask the same share one object for it, so that at a trigger each question need be
 * answered once, however many rules ask it.
 */
final class SharedParts {
  private final Map<Condition, Condition> conditions = new HashMap<>();
  private final Map<EventRule.Roles, EventRule.Roles> roles = new HashMap<>();

  /** The same rule with parts that earlier rules have already. */
  EventRule share(EventRule rule) {
    return new EventRule(
        rule.id(),
        rule.file(),
        rule.line(),
        rule.code(),
        rule.patterns(),
        roles.computeIfAbsent(rule.roles(), own -> own),
        rule.needs(),
        rule.conditions().stream().map(own -> conditions.computeIfAbsent(own, c -> c)).toList(),
        rule.anySides(),
        rule.over(),
        rule.insteadOf(),
        rule.examples(),
        rule.note());
  }
}

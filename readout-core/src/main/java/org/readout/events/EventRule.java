package org.readout.events;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.model.EventCode;
import org.readout.model.EventType;
import org.readout.model.RuleId;

/**
 * One stanza of an event rule file, understood.
 *
 * @param roles where verbs, phrases and adjectives have their sides
 * @param needs what must be filled
 * @param anySides whether it holds among people who are nobody in politics
 * @param over rules that give way to this one
 * @param insteadOf places whose own events it tells already
 */
record EventRule(
    RuleId id,
    String file,
    int line,
    EventCode code,
    List<Pattern> patterns,
    Roles roles,
    Set<Need> needs,
    List<Condition> conditions,
    boolean anySides,
    Set<String> over,
    Set<Slot.Place> insteadOf,
    List<RuleExample> examples,
    String note) {
  private static final Set<EventType> VERBAL =
      EnumSet.of(
          EventType.AGREE,
          EventType.CONSULT,
          EventType.SUPPORT,
          EventType.CONCEDE,
          EventType.REQUEST,
          EventType.ACCUSE,
          EventType.REJECT,
          EventType.THREATEN,
          EventType.PROTEST);

  EventRule {
    patterns = List.copyOf(patterns);
    needs = Set.copyOf(needs);
    conditions = List.copyOf(conditions);
    over = Set.copyOf(over);
    insteadOf = Set.copyOf(insteadOf);
    examples = List.copyOf(examples);
  }

  /**
   * Role expressions of a rule.
   *
   * @param alone whether the rule says that the act has no recipient
   * @param nounActor empty where the engine's defaults for nouns hold
   * @param nounRecipient empty where the engine's defaults for nouns hold
   */
  record Roles(
      RoleExpression actor,
      RoleExpression recipient,
      boolean alone,
      Optional<RoleExpression> nounActor,
      Optional<RoleExpression> nounRecipient) {

    /** Whether several actors do it to one another. */
    boolean mutual() {
      return recipient.mutual() || nounRecipient.filter(RoleExpression::mutual).isPresent();
    }

    /** Whether the act has an object, which an of-phrase after a noun may name. */
    boolean transitive() {
      return recipient.namesObject();
    }

    /** Whether an event noun of the rule has somebody to whom the act is done. */
    boolean suffered() {
      return transitive() || nounRecipient.filter(role -> !role.slots().isEmpty()).isPresent();
    }
  }

  /** Whether the act is done in words, by PLOVER's quad classes. */
  boolean verbal() {
    return VERBAL.contains(code.type());
  }

  /** How much the rule asks for: a condition that must hold weighs more than a trigger's word. */
  int demands() {
    return conditions.stream().mapToInt(Condition::weight).sum() + needs.size() * 5;
  }
}

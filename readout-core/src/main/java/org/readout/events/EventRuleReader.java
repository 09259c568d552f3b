package org.readout.events;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.ontology.Ontology;
import org.readout.rules.NamedLists;
import org.readout.rules.Problem;
import org.readout.rules.RuleText;
import org.readout.rules.Stanza;
import org.readout.rules.StanzaReader;

/** Reads all event rule files; gathers all their problems. */
final class EventRuleReader {
  /** Every key of an event rule, in the order in which a rule is best written. */
  static final List<String> KEYS =
      List.of(
          "rule",
          "event",
          "cameo",
          "contexts",
          "verbs",
          "nouns",
          "phrases",
          "adjectives",
          "actor",
          "recipient",
          "noun actor",
          "noun recipient",
          "needs",
          "if",
          "unless",
          "sides",
          "over",
          "instead of",
          "yes",
          "as",
          "no",
          "note");

  /** Keys under which the name of a list stands for its words. */
  private static final Set<String> LISTING =
      Set.of("verbs", "nouns", "phrases", "adjectives", "if", "unless");

  private final StanzaReader stanzas =
      new StanzaReader(
          Stream.of(KEYS, NamedLists.KEYS).flatMap(List::stream).collect(Collectors.toSet()));
  private final Ontology ontology;
  private final List<Problem> problems;
  private final SharedParts shared = new SharedParts();

  EventRuleReader(Ontology ontology, List<Problem> problems) {
    this.ontology = ontology;
    this.problems = problems;
  }

  List<EventRule> read(List<RuleText> files) {
    List<Stanza> all = new ArrayList<>();
    files.forEach(file -> all.addAll(stanzas.read(file, problems)));
    NamedLists lists = NamedLists.of(all, problems);
    List<EventRule> rules = new ArrayList<>();
    all.stream()
        .filter(stanza -> !NamedLists.isList(stanza))
        .map(stanza -> lists.expanded(stanza, LISTING))
        .forEach(stanza -> parse(stanza).map(shared::share).ifPresent(rules::add));
    checkNames(rules);
    checkPatterns(rules);
    return rules;
  }

  private Optional<EventRule> parse(Stanza stanza) {
    stanza
        .first("words")
        .ifPresent(
            words ->
                problems.add(
                    stanza.problem(
                        words,
                        "read \"words:\" in a rule; write verbs:, nouns:, phrases: or adjectives:, or"
                            + " list: and a name above it")));
    return new EventRuleParser(ontology, stanza, problems).parse();
  }

  private void checkNames(List<EventRule> rules) {
    Map<String, EventRule> byName = new HashMap<>();
    for (EventRule rule : rules) {
      EventRule first = byName.putIfAbsent(rule.id().value(), rule);
      if (first != null) {
        problem(
            rule,
            "read rule \"%s\", which stands at %s:%d already; write another name"
                .formatted(rule.id(), first.file(), first.line()));
      }
    }
    for (EventRule rule : rules) {
      for (String name : rule.over()) {
        if (!byName.containsKey(name)) {
          problem(rule, "read \"over: %s\"; write the name of a rule that exists".formatted(name));
        }
      }
    }
  }

  private void checkPatterns(List<EventRule> rules) {
    Map<String, EventRule> seen = new HashMap<>();
    for (EventRule rule : rules) {
      Set<String> own = new HashSet<>();
      for (Pattern pattern : rule.patterns()) {
        if (!own.add(pattern.kind().key() + pattern)) {
          problem(
              rule,
              "read \"%s\" twice under %s; write it once".formatted(pattern, pattern.kind().key()));
        }
        EventRule first = seen.putIfAbsent(signature(rule, pattern), rule);
        if (first != null
            && first != rule
            && !first.over().contains(rule.id().value())
            && !rule.over().contains(first.id().value())) {
          problem(
              rule,
              "read %s \"%s\" under the same conditions as in %s (%s:%d); write a condition, or over: %s"
                  .formatted(
                      pattern.kind().key(),
                      pattern,
                      first.id(),
                      first.file(),
                      first.line(),
                      first.id()));
        }
      }
    }
  }

  private static String signature(EventRule rule, Pattern pattern) {
    return pattern.kind()
        + "|"
        + pattern
        + "|"
        + rule.needs()
        + "|"
        + rule.conditions().stream().map(Condition::toString).sorted().toList();
  }

  private void problem(EventRule rule, String message) {
    problems.add(new Problem(rule.file(), rule.line(), message));
  }
}

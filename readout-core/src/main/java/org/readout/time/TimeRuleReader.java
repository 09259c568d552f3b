package org.readout.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.model.RuleId;
import org.readout.rules.Problem;
import org.readout.rules.RuleText;
import org.readout.rules.Stanza;
import org.readout.rules.StanzaReader;

/** Reads the rules of time expressions. */
final class TimeRuleReader {
  static final Set<String> KEYS = Set.of("rule", "words", "means", "yes", "as", "no", "note");

  private TimeRuleReader() {}

  static List<TimeRule> read(RuleText file, List<Problem> problems) {
    List<TimeRule> rules = new ArrayList<>();
    for (Stanza stanza : new StanzaReader(KEYS).read(file, problems)) {
      rule(stanza, problems).ifPresent(rules::add);
    }
    return rules;
  }

  private static Optional<TimeRule> rule(Stanza stanza, List<Problem> problems) {
    for (String key : List.of("rule", "words", "means", "yes", "no")) {
      if (stanza.first(key).isEmpty()) {
        problems.add(stanza.problem("read a rule without \"%s:\"; write one".formatted(key)));
        return Optional.empty();
      }
    }
    List<TimePattern> patterns = new ArrayList<>();
    for (Stanza.Entry entry : stanza.all("words")) {
      TimePattern pattern = TimePattern.parse(entry.value());
      pattern
          .unknownClasses()
          .forEach(
              name ->
                  problems.add(
                      stanza.problem(
                          entry,
                          "read class %s; write one of %s"
                              .formatted(name, TimeLexicon.CLASSES.stream().sorted().toList()))));
      patterns.add(pattern);
    }
    return meaning(stanza, patterns, problems);
  }

  private static Optional<TimeRule> meaning(
      Stanza stanza, List<TimePattern> patterns, List<Problem> problems) {
    Stanza.Entry means = stanza.first("means").orElseThrow();
    List<String> parts = List.of(means.value().split("\\s+", -1));
    Optional<Meaning> meaning = Meaning.named(parts.get(0));
    if (meaning.isEmpty()) {
      problems.add(
          stanza.problem(
              means,
              "read meaning \"%s\"; write one of %s"
                  .formatted(
                      parts.get(0),
                      java.util.Arrays.stream(Meaning.values())
                          .map(m -> m.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'))
                          .toList())));
    }
    try {
      RuleId name = new RuleId(stanza.first("rule").orElseThrow().value());
      return meaning.map(m -> new TimeRule(name, patterns, m, parts.subList(1, parts.size())));
    } catch (IllegalArgumentException e) {
      problems.add(stanza.problem(String.valueOf(e.getMessage())));
      return Optional.empty();
    }
  }
}

package org.readout.status;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.model.RuleId;
import org.readout.rules.Problem;
import org.readout.rules.RuleText;
import org.readout.rules.Stanza;
import org.readout.rules.StanzaCheck;
import org.readout.rules.StanzaReader;

/** Reads status rules, and tells all that is wrong with them. */
final class StatusRuleReader {
  static final Set<String> KEYS =
      Set.of(
          "rule",
          "verbs",
          "nouns",
          "adjectives",
          "auxiliaries",
          "adverbs",
          "determiners",
          "attributes",
          "subjects",
          "objects",
          "leaders",
          "beside",
          "before",
          "over",
          "effect",
          "reported",
          "negated",
          "sources",
          "except",
          "hedge",
          "certainty",
          "yes",
          "as",
          "no",
          "note");

  private static final String OBJECT_OF = "object of ";
  private static final String GERUND_AFTER = "gerund after ";

  /** Takes one word of a rule at a time. */
  interface Sink {
    void add(Site site, String words, StatusRule rule);
  }

  private final List<Problem> problems;
  private final StanzaCheck check;

  StatusRuleReader(List<Problem> problems) {
    this.problems = problems;
    this.check = new StanzaCheck(List.of("rule", "effect", "yes", "no"), problems);
  }

  void read(RuleText file, Sink sink) {
    for (Stanza stanza : new StanzaReader(KEYS).read(file, problems)) {
      rule(stanza).ifPresent(rule -> words(stanza, rule, sink));
    }
  }

  private static void words(Stanza stanza, StatusRule rule, Sink sink) {
    for (Site site : EnumSet.allOf(Site.class)) {
      stanza.list(site.key()).forEach(words -> sink.add(site, words, rule));
    }
  }

  private Optional<StatusRule> rule(Stanza stanza) {
    int before = problems.size();
    check.check(stanza);
    Optional<RuleId> id = stanza.first("rule").flatMap(entry -> id(stanza, entry));
    Effect effect = stanza.first("effect").map(entry -> effect(stanza, entry)).orElse(Effect.SAME);
    Optional<Effect> reported = stanza.first("reported").map(entry -> effect(stanza, entry));
    Optional<Effect> negated = stanza.first("negated").map(entry -> effect(stanza, entry));
    Set<Link> over = EnumSet.noneOf(Link.class);
    List<String> prepositions = new ArrayList<>();
    stanza.all("over").forEach(entry -> over(stanza, entry, over, prepositions));
    boolean hedge = stanza.first("hedge").map(entry -> entry.value().equals("yes")).orElse(false);
    double certainty =
        stanza.first("certainty").map(entry -> number(stanza, entry)).orElse(effect.certainty());
    if (problems.size() > before || id.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new StatusRule(
            id.get(),
            effect,
            reported,
            negated,
            over,
            prepositions,
            stanza.list("except"),
            hedge,
            certainty));
  }

  private Optional<RuleId> id(Stanza stanza, Stanza.Entry entry) {
    try {
      return Optional.of(new RuleId(entry.value()));
    } catch (IllegalArgumentException e) {
      problems.add(stanza.problem(entry, String.valueOf(e.getMessage())));
      return Optional.empty();
    }
  }

  private Effect effect(Stanza stanza, Stanza.Entry entry) {
    Optional<Effect> effect = Effect.parse(entry.value());
    if (effect.isEmpty()) {
      problems.add(
          stanza.problem(
              entry,
              "read effect \"%s\"; write same, holds, not, future, demanded or hypothetical"
                  .formatted(entry.value())));
    }
    return effect.orElse(Effect.SAME);
  }

  private void over(Stanza stanza, Stanza.Entry entry, Set<Link> over, List<String> prepositions) {
    for (String words : entry.list()) {
      if (words.startsWith(OBJECT_OF)) {
        over.addAll(EnumSet.of(Link.PHRASE, Link.GERUND_PHRASE));
        prepositions.addAll(List.of(words.substring(OBJECT_OF.length()).split(" or ")));
        continue;
      }
      if (words.startsWith(GERUND_AFTER)) {
        over.add(Link.GERUND_PHRASE);
        prepositions.addAll(List.of(words.substring(GERUND_AFTER.length()).split(" or ")));
        continue;
      }
      Optional<Link> link = Link.parse(words);
      link.ifPresent(over::add);
      if (link.isEmpty()) {
        problems.add(
            stanza.problem(
                entry,
                ("read over \"%s\"; write infinitive, gerund, clause, object, subject, compound,"
                        + " object of <preposition> or gerund after <preposition>")
                    .formatted(words)));
      }
    }
  }

  private double number(Stanza stanza, Stanza.Entry entry) {
    try {
      return Double.parseDouble(entry.value());
    } catch (NumberFormatException e) {
      problems.add(
          stanza.problem(
              entry,
              "read certainty \"%s\"; write a number from -1 to 1".formatted(entry.value())));
      return 1;
    }
  }
}

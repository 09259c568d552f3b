package org.readout.status;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.rules.Problem;
import org.readout.rules.RuleFileException;
import org.readout.rules.RuleFiles;
import org.readout.rules.RuleText;

/** The status rules of a language, looked up by the site and lemma of their words. */
final class StatusRules {
  private final Map<Site, Map<String, List<StatusRule>>> rules = new EnumMap<>(Site.class);
  private final Set<String> lastBefore = new HashSet<>();

  private StatusRules() {}

  static StatusRules load(RuleFiles files) {
    List<Problem> problems = new ArrayList<>();
    StatusRules rules = new StatusRules();
    StatusRuleReader reader = new StatusRuleReader(problems);
    for (RuleText file : files.in("en/status", ".rules")) {
      reader.read(file, rules::add);
    }
    if (!problems.isEmpty()) {
      throw new RuleFileException(problems);
    }
    return rules;
  }

  private void add(Site site, String words, StatusRule rule) {
    rules
        .computeIfAbsent(site, s -> new HashMap<>())
        .computeIfAbsent(words, w -> new ArrayList<>())
        .add(rule);
    if (site == Site.BEFORE) {
      lastBefore.add(words.substring(words.lastIndexOf(' ') + 1));
    }
  }

  /** Whether the words that stand right before a predicate in some rule end with this one. */
  boolean mayEndBefore(String word) {
    return lastBefore.contains(word);
  }

  List<StatusRule> of(Site site, String words) {
    return rules.getOrDefault(site, Map.of()).getOrDefault(words, List.of());
  }

  Optional<StatusRule> first(Site site, String words) {
    List<StatusRule> found = of(site, words);
    return found.isEmpty() ? Optional.empty() : Optional.of(found.get(0));
  }

  /** The rule of a governing word for a predicate that hangs on it in the given way. */
  Optional<StatusRule> governing(Site site, String lemma, Link link, String leader) {
    for (StatusRule rule : of(site, lemma)) {
      if (rule.reaches(link, leader)) {
        return Optional.of(rule);
      }
    }
    return Optional.empty();
  }
}

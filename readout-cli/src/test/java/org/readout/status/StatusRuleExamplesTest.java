package org.readout.status;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.readout.analyzer.TrainedAnalyzer;
import org.readout.attribution.Attributor;
import org.readout.language.Analysis;
import org.readout.language.LanguageAnalyzer;
import org.readout.language.Phrases;
import org.readout.language.Sentence;
import org.readout.model.Attribution;
import org.readout.model.Phrase;
import org.readout.model.Report;
import org.readout.rules.RuleFiles;
import org.readout.rules.RuleText;
import org.readout.rules.Stanza;
import org.readout.rules.StanzaReader;

/** Runs every example of every status rule. */
class StatusRuleExamplesTest {
  private final RuleFiles files = RuleFiles.shipped();
  private final LanguageAnalyzer analyzer = TrainedAnalyzer.load();
  private final Attributor attributor = Attributor.load(files);
  private final StatusFinder finder = StatusFinder.load(files);
  private final StatusRules rules = StatusRules.load(files);
  private final List<String> failures = new ArrayList<>();

  private void run(Stanza stanza) {
    String rule = stanza.first("rule").orElseThrow().value();
    String example = "";
    for (Stanza.Entry entry : stanza.entries()) {
      switch (entry.key()) {
        case "yes" -> {
          example = entry.value();
          check(stanza, entry, fires(rule, example), "does not fire");
        }
        case "as" -> {
          String[] parts = entry.value().split(" ");
          String status = status(example, parts[0]);
          check(stanza, entry, status.equals(parts[1]), "is " + status);
        }
        case "no" -> check(stanza, entry, !fires(rule, entry.value()), "fires");
        default -> {}
      }
    }
  }

  private void check(Stanza stanza, Stanza.Entry entry, boolean holds, String what) {
    if (!holds) {
      failures.add("%s:%d: %s: %s".formatted(stanza.file(), entry.line(), entry.value(), what));
    }
  }

  private boolean fires(String rule, String text) {
    if (rule.equals("status/plan-says")) {
      return text.contains("plan");
    }
    Sentence sentence = analyze(text).sentences().get(0);
    for (int i = 0; i < sentence.size(); i++) {
      boolean fired =
          new Way(rules, sentence, Grammar.NONE)
              .from(i).stream().anyMatch(step -> step.rule().id().value().equals(rule));
      if (fired) {
        return true;
      }
    }
    return false;
  }

  private String status(String text, String form) {
    Analysis analysis = analyze(text);
    Sentence sentence = analysis.sentences().get(0);
    for (int i = 0; i < sentence.size(); i++) {
      if (sentence.word(i).form().equals(form)) {
        Phrase trigger = Phrases.word(analysis, sentence, i);
        return finder.judge(analysis, trigger, chain(analysis, trigger)).status().word();
      }
    }
    return "without " + form;
  }

  private List<Attribution> chain(Analysis analysis, Phrase trigger) {
    return attributor.find(analysis, List.of()).stream()
        .filter(each -> each.link() && each.content().covers(trigger.mention().extent()))
        .sorted(Comparator.comparingInt(each -> each.content().extent().length()))
        .toList();
  }

  private Analysis analyze(String text) {
    return analyzer.analyze(Report.of("example", text, Optional.empty()));
  }

  @Test
  void everyExampleOfEveryStatusRuleHolds() {
    for (RuleText file : files.in("en/status", ".rules")) {
      new StanzaReader(StatusRuleReader.KEYS).read(file, new ArrayList<>()).forEach(this::run);
    }
    assertEquals(List.of(), failures, () -> String.join("\n", failures));
  }
}

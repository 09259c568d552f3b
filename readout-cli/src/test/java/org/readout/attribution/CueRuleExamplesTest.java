package org.readout.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.readout.analyzer.TrainedAnalyzer;
import org.readout.language.LanguageAnalyzer;
import org.readout.model.Attribution;
import org.readout.model.Mention;
import org.readout.model.Phrase;
import org.readout.model.Report;
import org.readout.rules.RuleFiles;
import org.readout.rules.RuleText;
import org.readout.rules.Stanza;
import org.readout.rules.StanzaReader;

/** Runs every example of every cue rule. */
class CueRuleExamplesTest {
  private final RuleFiles files = RuleFiles.shipped();
  private final LanguageAnalyzer analyzer = TrainedAnalyzer.load();
  private final Attributor weighed = Attributor.load(files);
  private final Attributor attributor = Attributor.load(unweighed(files));
  private final List<String> failures = new ArrayList<>();

  /** Without weights every listed cue counts, so that each rule shows what it can find. */
  private static RuleFiles unweighed(RuleFiles files) {
    Map<String, String> texts = new TreeMap<>(files.texts());
    texts.remove("en/cues/weights.tsv");
    texts.remove("en/cues/boundaries.tsv");
    return new RuleFiles(texts);
  }

  private List<Attribution> find(String text) {
    return find(attributor, text);
  }

  private List<Attribution> find(Attributor by, String text) {
    return by.find(analyzer.analyze(Report.of("example", text, Optional.empty())), List.of());
  }

  private static String words(Optional<Phrase> phrase) {
    return phrase.map(Phrase::mention).map(Mention::text).orElse("-");
  }

  private static String line(Attribution found) {
    return "%s | %s | %s"
        .formatted(words(found.source()), words(found.cue()), found.content().text());
  }

  private void run(Stanza stanza) {
    String rule = stanza.first("rule").orElseThrow().value();
    String example = "";
    for (Stanza.Entry entry : stanza.entries()) {
      switch (entry.key()) {
        case "yes" -> {
          example = entry.value();
          if (found(rule, example).isEmpty()) {
            fail(stanza, entry, "is not attributed; found " + find(example));
          }
        }
        case "as" -> {
          List<String> lines =
              found(rule, example).stream().map(CueRuleExamplesTest::line).toList();
          if (!lines.contains(entry.value())) {
            fail(stanza, entry, "found " + lines);
          }
        }
        case "no" -> {
          if (!found(rule, entry.value()).isEmpty()) {
            fail(stanza, entry, "is attributed");
          }
        }
        default -> {}
      }
    }
  }

  private List<Attribution> found(String rule, String text) {
    Attributor by = rule.startsWith("wide/") ? weighed : attributor;
    return find(by, text).stream().filter(each -> each.rule().value().equals(rule)).toList();
  }

  private void fail(Stanza stanza, Stanza.Entry entry, String what) {
    failures.add("%s:%d: %s: %s".formatted(stanza.file(), entry.line(), entry.value(), what));
  }

  @Test
  void everyExampleOfEveryCueRuleHolds() {
    for (RuleText file : files.in("en/cues", ".rules")) {
      new StanzaReader(CueReader.KEYS).read(file, new ArrayList<>()).forEach(this::run);
    }
    assertEquals(List.of(), failures, () -> String.join("\n", failures));
  }
}

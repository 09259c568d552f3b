package org.readout.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.readout.analyzer.TrainedAnalyzer;
import org.readout.language.Analysis;
import org.readout.language.LanguageAnalyzer;
import org.readout.language.Sentence;
import org.readout.model.Report;
import org.readout.model.RuleId;
import org.readout.rules.RuleFiles;
import org.readout.rules.RuleText;
import org.readout.rules.Stanza;
import org.readout.rules.StanzaReader;

/** Runs every example of every time rule, as read on Wednesday, 14 May 2031. */
class TimeRuleExamplesTest {
  private static final Optional<LocalDate> PUBLISHED = Optional.of(LocalDate.of(2031, 5, 14));

  private final RuleFiles files = RuleFiles.shipped();
  private final LanguageAnalyzer analyzer = TrainedAnalyzer.load();
  private final TimeMatcher matcher = Dater.matcher(files);
  private final List<String> failures = new ArrayList<>();

  private record Found(RuleId rule, String words) {}

  private List<Found> find(String example) {
    Analysis analysis = analyzer.analyze(Report.of("example", example, PUBLISHED));
    List<Found> found = new ArrayList<>();
    Story story = Story.from(PUBLISHED);
    for (Sentence sentence : analysis.sentences()) {
      for (TimeMatcher.Hit hit : matcher.find(sentence, PUBLISHED, story)) {
        story = story.after(hit.resolved());
        int start = sentence.word(hit.from()).span().start();
        int end = sentence.word(hit.to() - 1).span().end();
        found.add(
            new Found(hit.rule(), example.substring(start, end) + " = " + hit.resolved().value()));
      }
    }
    return found;
  }

  private void run(Stanza stanza) {
    RuleId rule = new RuleId(stanza.first("rule").orElseThrow().value());
    String yes = "";
    for (Stanza.Entry entry : stanza.entries()) {
      if (entry.key().equals("yes")) {
        yes = entry.value();
      } else if (entry.key().equals("as")) {
        if (!find(yes).contains(new Found(rule, entry.value()))) {
          failures.add(
              stanza
                  .problem(entry, "wanted %s, found %s".formatted(entry.value(), find(yes)))
                  .toString());
        }
      } else if (entry.key().equals("no")
          && find(entry.value()).stream().anyMatch(f -> f.rule().equals(rule))) {
        failures.add(stanza.problem(entry, "should find nothing by this rule").toString());
      }
    }
  }

  @Test
  void everyExampleOfEveryTimeRuleIsReadAsItSays() {
    StanzaReader reader = new StanzaReader(TimeRuleReader.KEYS);
    List<RuleText> texts = files.in("en/time", ".rules");
    assertFalse(texts.isEmpty());
    texts.forEach(text -> reader.read(text, new ArrayList<>()).forEach(this::run));
    assertEquals(List.of(), failures, String.join("\n", failures));
  }
}

package org.readout.workbench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.readout.actors.ActorFinder;
import org.readout.analyzer.TrainedAnalyzer;
import org.readout.events.EventExplanation;
import org.readout.events.EventFinder;
import org.readout.language.Analysis;
import org.readout.language.LanguageAnalyzer;
import org.readout.language.Sentence;
import org.readout.language.Word;
import org.readout.model.Entity;
import org.readout.model.Report;
import org.readout.place.Locator;
import org.readout.rules.RuleFiles;

/** The stages up to events, wired for trying rules on sentences. */
final class Bench {
  private final LanguageAnalyzer analyzer = TrainedAnalyzer.load();
  private final ActorFinder actors;
  private final Locator locator;
  private final EventFinder events;

  Bench(RuleFiles files) {
    this.actors = ActorFinder.load(files);
    this.locator = Locator.load(files);
    this.events = EventFinder.load(files);
  }

  /** The rule files of the folder that the first argument names, or else those that we ship. */
  static RuleFiles rules(String... arguments) throws IOException {
    return arguments.length == 0 ? RuleFiles.shipped() : RuleFiles.of(Path.of(arguments[0]));
  }

  EventFinder events() {
    return events;
  }

  Analysis analyze(String text) {
    return analyzer.analyze(Report.of("example", text, Optional.empty()));
  }

  List<Entity> entities(Analysis analysis) {
    return actors.find(analysis, locator.find(analysis));
  }

  EventExplanation explain(String text) {
    Analysis analysis = analyze(text);
    return events.explain(analysis, entities(analysis));
  }

  static String tree(Sentence sentence) {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < sentence.size(); i++) {
      Word word = sentence.word(i);
      lines.append(
          "%3d %-18s %-16s %-6s %-5s %3d %s%n"
              .formatted(
                  i,
                  word.form(),
                  word.lemma(),
                  word.upos(),
                  word.xpos(),
                  word.head(),
                  word.relation()));
    }
    return lines.toString();
  }
}

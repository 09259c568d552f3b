package org.readout.status;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
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

/** Every shape in which English tells that something is done, not done, planned, wanted. */
class StatusShapesTest {
  private static final LanguageAnalyzer ANALYZER = TrainedAnalyzer.load();
  private static final Attributor ATTRIBUTOR = Attributor.load(RuleFiles.shipped());
  private static final StatusFinder FINDER = StatusFinder.load(RuleFiles.shipped());

  @ParameterizedTest(name = "{0}: {1} {2} is {3}")
  @CsvFileSource(
      resources = "shapes.tsv",
      delimiter = '\t',
      numLinesToSkip = 1,
      quoteCharacter = '\0')
  void everyShapeIsJudged(String shape, String sentence, String word, String status) {
    assertEquals(status, status(sentence, word), shape);
  }

  private static String status(String text, String form) {
    Analysis analysis = ANALYZER.analyze(Report.of("shape", text, Optional.empty()));
    Sentence sentence = analysis.sentences().get(0);
    for (int i = 0; i < sentence.size(); i++) {
      if (sentence.word(i).form().equals(form)) {
        Phrase trigger = Phrases.word(analysis, sentence, i);
        return FINDER.judge(analysis, trigger, chain(analysis, trigger)).status().word();
      }
    }
    throw new IllegalArgumentException("no " + form + " in " + text);
  }

  private static List<Attribution> chain(Analysis analysis, Phrase trigger) {
    return ATTRIBUTOR.find(analysis, List.of()).stream()
        .filter(each -> each.link() && each.content().covers(trigger.mention().extent()))
        .sorted(Comparator.comparingInt(each -> each.content().extent().length()))
        .toList();
  }
}

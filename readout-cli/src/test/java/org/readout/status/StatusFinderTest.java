package org.readout.status;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import org.readout.model.Judgement;
import org.readout.model.Mention;
import org.readout.model.Phrase;
import org.readout.model.Report;
import org.readout.model.Status;
import org.readout.rules.RuleFiles;

class StatusFinderTest {
  private final LanguageAnalyzer analyzer = TrainedAnalyzer.load();
  private final Attributor attributor = Attributor.load(RuleFiles.shipped());
  private final StatusFinder finder = StatusFinder.load(RuleFiles.shipped());

  private Judgement judge(String text, String word) {
    Analysis analysis = analyzer.analyze(Report.of("t", text, Optional.empty()));
    for (Sentence sentence : analysis.sentences()) {
      for (int i = 0; i < sentence.size(); i++) {
        if (sentence.word(i).form().equals(word)) {
          Phrase trigger = Phrases.word(analysis, sentence, i);
          return finder.judge(analysis, trigger, chain(analysis, trigger));
        }
      }
    }
    throw new IllegalArgumentException("no " + word + " in " + text);
  }

  private List<Attribution> chain(Analysis analysis, Phrase trigger) {
    return attributor.find(analysis, List.of()).stream()
        .filter(each -> each.link() && each.content().covers(trigger.mention().extent()))
        .sorted(Comparator.comparingInt(each -> each.content().extent().length()))
        .toList();
  }

  private Status status(String text, String word) {
    return judge(text, word).status();
  }

  @Test
  void whatIsSimplyToldHappened() {
    assertEquals(Status.HAPPENED, status("The army shelled the town.", "shelled"));
  }

  @Test
  void aDenialIsJudgedAsItsSourcePresentsIt() {
    assertEquals(Status.NOT, status("The army denied that it had shelled the town.", "shelled"));
  }

  @Test
  void whatLiesBeyondTheSourceDoesNotCount() {
    String text = "The army did not say that it had shelled the town.";
    assertEquals(Status.HAPPENED, status(text, "shelled"));
  }

  @Test
  void aDemandMakesItsContentDemanded() {
    assertEquals(Status.DEMANDED, status("Smith urged the army to leave the town.", "leave"));
  }

  @Test
  void aVowMakesItsContentFuture() {
    assertEquals(Status.FUTURE, status("The premier vowed to retaliate.", "retaliate"));
  }

  @Test
  void wouldIsFutureInWhatWasSaidBefore() {
    assertEquals(Status.FUTURE, status("The army said it would attack the town.", "attack"));
  }

  @Test
  void aConditionMakesBothItsPartsHypothetical() {
    String text = "If the rebels attack the town, the army will leave the valley.";
    assertEquals(Status.HYPOTHETICAL, status(text, "attack"));
    assertEquals(Status.HYPOTHETICAL, status(text, "leave"));
  }

  @Test
  void twoNegationsCancelEachOther() {
    assertEquals(Status.HAPPENED, status("The army did not fail to take the town.", "take"));
  }

  @Test
  void aDoubtfulCueIsAHedge() {
    List<Mention> hedges =
        judge("The rebels claimed that the army had shelled the town.", "shelled").hedges();
    assertEquals(List.of("claimed"), hedges.stream().map(Mention::text).toList());
  }

  @Test
  void doubtLowersCertaintyAndNegationTurnsIt() {
    double plain = judge("The army shelled the town.", "shelled").certainty();
    double doubted = judge("The army reportedly shelled the town.", "shelled").certainty();
    double denied = judge("The army did not shell the town.", "shell").certainty();
    assertTrue(plain > doubted && doubted > 0 && denied < 0);
  }

  @Test
  void everyVerbIsAPredicate() {
    Analysis analysis =
        analyzer.analyze(
            Report.of("t", "The army attacked the town and the rebels fled.", Optional.empty()));
    assertEquals(2, finder.predicates(analysis, List.of()).size());
  }
}

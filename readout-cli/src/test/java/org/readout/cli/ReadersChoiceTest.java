package org.readout.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.analyzer.TrainedAnalyzer;
import org.readout.model.Attribution;
import org.readout.model.Claim;
import org.readout.model.Reading;
import org.readout.model.Report;
import org.readout.model.SourcedContent;
import org.readout.reading.ReportReader;
import org.readout.rules.RuleFiles;

final class ReadersChoiceTest {
  private static final ReportReader READER =
      ReportReader.load(TrainedAnalyzer.load(), RuleFiles.shipped());

  private static final String TEXT =
      "Foreign Minister Ana Duarte of Brazil met Kenyan President Daniel Otieno in Nairobi.\n\n"
          + "According to a police statement, rebels attacked a convoy.\n\n"
          + "The rebels reportedly shelled the town. Kenya condemned the rebels, Duarte said. "
          + "She said Otieno had told her that Peru thanked Brazil.";

  private static final Reading ALL = READER.read(Report.of("r", TEXT, Optional.empty()));

  private static List<String> triggers(ReadersChoice choice) {
    return ReadersChoice.of(ALL, Optional.of(choice)).claims().stream()
        .map(claim -> claim.trigger().text())
        .toList();
  }

  private static List<String> cues(ReadersChoice choice) {
    return ReadersChoice.of(ALL, Optional.of(choice)).attributions().stream()
        .map(SourcedContent::attribution)
        .flatMap(attribution -> attribution.cue().stream())
        .map(cue -> cue.mention().text())
        .toList();
  }

  @Test
  void withoutAChoiceAllIsShown() {
    assertEquals(
        List.of("met", "attacked", "shelled", "condemned", "thanked"),
        ALL.claims().stream().map(Claim::trigger).map(trigger -> trigger.text()).toList());
    assertEquals(ALL, ReadersChoice.of(ALL, Optional.empty()));
  }

  @Test
  void whatIsReportedlySoIsNotTheReportsOwn() {
    assertEquals(List.of("met"), triggers(new OwnWord()));
  }

  @Test
  void thatSomebodySpokeIsTheReportsOwn() {
    assertEquals(List.of("According to", "reportedly", "said", "said"), cues(new OwnWord()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Duarte", "ana duarte", "Foreign Minister Ana Duarte of Brazil", "She"})
  void anyWordsForTheSourceWillDo(String name) {
    assertEquals(List.of("condemned", "thanked"), triggers(new OnWordOf(name)));
  }

  @Test
  void anInnerLinkOfTheChainIsFoundToo() {
    assertEquals(List.of("thanked"), triggers(new OnWordOf("Otieno")));
    assertEquals(List.of("had told"), cues(new OnWordOf("Otieno")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"police statement", "A  Police statement", "the police statement"})
  void aSourceWithoutANameIsFoundByItsWords(String name) {
    assertEquals(List.of("attacked"), triggers(new OnWordOf(name)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"police", "Brazil", "Minister", "rte", "Chile"})
  void wordsThatNameAnotherShowNothing(String name) {
    assertEquals(List.of(), triggers(new OnWordOf(name)));
  }

  @Test
  void allElseOfTheReadingStays() {
    Reading chosen = ReadersChoice.of(ALL, Optional.of(new OnWordOf("Otieno")));
    assertEquals(ALL.entities(), chosen.entities());
    assertEquals(ALL.predicates(), chosen.predicates());
    assertEquals(
        List.of(Optional.of("Otieno")),
        chosen.attributions().stream()
            .map(SourcedContent::attribution)
            .map(Attribution::source)
            .map(source -> source.map(phrase -> phrase.mention().text()))
            .toList());
  }
}

package org.readout.analyzer.names;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.readout.analyzer.TrainedAnalyzer;
import org.readout.language.Analysis;
import org.readout.language.Name;
import org.readout.language.Sentence;
import org.readout.model.EntityKind;
import org.readout.model.Report;

class NameFinderTest {
  private static final TrainedAnalyzer ANALYZER = TrainedAnalyzer.load();

  private static List<String> names(EntityKind kind, String text) {
    Analysis analysis = ANALYZER.analyze(Report.of("a", text, Optional.empty()));
    return analysis.names().stream()
        .filter(name -> name.kind() == kind)
        .map(name -> words(analysis, name))
        .toList();
  }

  private static String words(Analysis analysis, Name name) {
    Sentence sentence = analysis.sentences().get(name.sentence());
    int start = sentence.word(name.first()).span().start();
    return analysis.text().substring(start, sentence.word(name.last()).span().end());
  }

  @Test
  void titlesAreNoPartOfAName() {
    String text = "President Maria Torres met Gen. Ahmed Hassan and Mr. Johnson in Nairobi.";
    assertEquals(
        List.of("Maria Torres", "Ahmed Hassan", "Johnson"), names(EntityKind.PERSON, text));
    assertEquals(List.of("Nairobi"), names(EntityKind.PLACE, text));
  }

  @Test
  void organisationsKeepTheirParts() {
    String text = "The Bank of Japan and the World Health Organization said they would meet.";
    assertEquals(
        List.of("Bank of Japan", "World Health Organization"),
        names(EntityKind.ORGANISATION, text));
  }

  @Test
  void aSurnameSeenAsAPersonsIsThatPerson() {
    String text = "Police arrested Peter Lagos on Monday. Lagos denied the charge.";
    assertEquals(List.of("Peter Lagos", "Lagos"), names(EntityKind.PERSON, text));
  }

  @Test
  void daysAndMonthsAreNoNames() {
    String text = "The court in March freed Karl Novak on a Monday. Reporters met Novak in August.";
    assertEquals(List.of("Karl Novak", "Novak"), names(EntityKind.PERSON, text));
    assertEquals(List.of(), names(EntityKind.OTHER, text));
  }
}

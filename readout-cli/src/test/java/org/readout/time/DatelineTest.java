package org.readout.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.readout.analyzer.TrainedAnalyzer;
import org.readout.language.LanguageAnalyzer;
import org.readout.model.Report;
import org.readout.model.TimeExpression;
import org.readout.rules.RuleFiles;

class DatelineTest {
  private final LanguageAnalyzer analyzer = TrainedAnalyzer.load();
  private final Dater dater = Dater.load(RuleFiles.shipped());

  private List<String> values(String text, Optional<LocalDate> published) {
    return dater.find(analyzer.analyze(Report.of("t", text, published))).stream()
        .map(TimeExpression::value)
        .toList();
  }

  @Test
  void aDatelineDatesAReportThatHasNoDate() {
    String text = "LIMA - 14 May 2031: The two envoys met on Monday.";
    assertEquals(List.of("2031-05-14", "2031-05-12"), values(text, Optional.empty()));
  }

  @Test
  void aReportsOwnDateComesFirst() {
    String text = "LIMA - 14 May 2031: The two envoys met on Monday.";
    Optional<LocalDate> published = Optional.of(LocalDate.of(2031, 5, 20));
    assertEquals(List.of("2031-05-14", "2031-05-19"), values(text, published));
  }

  @Test
  void aDateInTheStoryIsNoDateline() {
    String text = "The two envoys met on Monday in a town that had been shelled on 14 May 2031.";
    assertEquals(List.of("XXXX-WXX-1", "2031-05-14"), values(text, Optional.empty()));
  }

  @Test
  void aWordOfANameIsNoTime() {
    Optional<LocalDate> published = Optional.of(LocalDate.of(2031, 5, 20));
    assertEquals(List.of(), values("The Daily Courier quoted the envoy.", published));
    assertEquals(List.of("P1D"), values("The two envoys met daily.", published));
  }
}

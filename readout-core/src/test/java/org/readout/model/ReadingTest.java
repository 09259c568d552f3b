package org.readout.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReadingTest {
  private static final Report REPORT =
      Report.of("one", "The envoy left Norland.", Optional.empty());

  @Test
  void aReportThatIsNotReadKeepsNothingButWhy() {
    Reading reading = Reading.nothing(REPORT, List.of("it is no English"));
    assertEquals(REPORT, reading.report());
    assertEquals(List.of("it is no English"), reading.warnings());
    assertTrue(reading.sentences().isEmpty() && reading.claims().isEmpty());
  }

  @Test
  void warningsOfTheIntakeStandBeforeThoseOfTheReading() {
    Reading reading = Reading.nothing(REPORT, List.of("third"));
    assertEquals(
        List.of("first", "second", "third"), reading.warned(List.of("first", "second")).warnings());
  }
}

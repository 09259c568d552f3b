package org.readout.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TimePatternTest {
  private static final TimePattern DATE = TimePattern.parse("MONTH DAY ,? YEAR?");
  private static final TimePattern.Seen MARCH = new TimePattern.Seen("march", Map.of("MONTH", "3"));
  private static final TimePattern.Seen THIRD =
      new TimePattern.Seen("3", Map.of("DAY", "3", "NUMBER", "3"));
  private static final TimePattern.Seen COMMA = new TimePattern.Seen(",", Map.of());
  private static final TimePattern.Seen YEAR = new TimePattern.Seen("2029", Map.of("YEAR", "2029"));

  @Test
  void optionalWordsMayBeMissing() {
    assertEquals(2, DATE.match(List.of(MARCH, THIRD), 0).orElseThrow().to());
    assertEquals(3, DATE.match(List.of(MARCH, THIRD, YEAR), 0).orElseThrow().to());
    assertEquals(4, DATE.match(List.of(MARCH, THIRD, COMMA, YEAR), 0).orElseThrow().to());
  }

  @Test
  void aMatchTellsTheValuesOfItsClasses() {
    assertEquals(
        Map.of("MONTH", "3", "DAY", "3", "YEAR", "2029"),
        DATE.match(List.of(MARCH, THIRD, COMMA, YEAR), 0).orElseThrow().values());
  }

  @Test
  void nothingMatchesFromTheWrongWord() {
    assertEquals(Optional.empty(), DATE.match(List.of(COMMA, MARCH, THIRD), 0));
  }

  @Test
  void aClassThatNobodyKnowsIsTold() {
    assertEquals(Set.of("MOON"), TimePattern.parse("last MOON").unknownClasses());
  }

  @Test
  void aMatchCanBeginAfterWhatIsOptional() {
    assertEquals(
        Set.of("the", "end", "start"), TimePattern.parse("the? end|start of YEAR").beginnings());
  }
}

package org.readout.events;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RuleGuideTest {
  private final String guide;

  RuleGuideTest() throws IOException {
    guide = Files.readString(Path.of("../docs/rules.md"));
  }

  @Test
  void everyKeyOfARuleIsInTheGuide() {
    assertEquals(List.of(), missing(EventRuleReader.KEYS.stream()));
  }

  @Test
  void everyPlaceIsInTheGuide() {
    assertEquals(List.of(), missing(Stream.of(Slot.Place.values()).map(Slot.Place::words)));
  }

  @Test
  void everyClassOfAConditionIsInTheGuide() {
    assertEquals(List.of(), missing(ConditionParser.CLASSES.stream()));
  }

  private List<String> missing(Stream<String> words) {
    return words.filter(word -> !guide.contains("`" + word + "`")).toList();
  }
}

package org.readout.events;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class AlternationsTest {
  private final EventFinder finder =
      EventFinder.load(
          Ontologies.with(
              Map.of(
                  "en/events/alternations.rules", TreeBook.text("alternations.rules"),
                  "en/events/grammar.tsv", TreeBook.text("grammar.tsv"),
                  "en/events/further.tsv", TreeBook.text("further.tsv"))));

  @TestFactory
  Stream<DynamicTest> oneRuleServesEveryShapeOfAClause() {
    return TreeBook.pages("alternations.txt").stream()
        .map(page -> DynamicTest.dynamicTest(page.analysis().text(), () -> check(page)));
  }

  private void check(TreeBook.Page page) {
    assertEquals(page.expected(), EventLines.of(finder, page));
  }
}

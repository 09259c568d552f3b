package org.readout.events;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ClauseFormsTest {
  private final EventFinder finder =
      EventFinder.load(
          Ontologies.with(
              Map.of(
                  "en/events/clauses.rules", TreeBook.text("clauses.rules"),
                  "en/events/grammar.tsv", TreeBook.text("grammar.tsv"))));

  @TestFactory
  Stream<DynamicTest> theFormOfAClauseTellsWhatIsDonePromisedOrDemanded() {
    return TreeBook.pages("clauses.txt").stream()
        .map(
            page ->
                DynamicTest.dynamicTest(
                    page.analysis().text(),
                    () -> assertEquals(page.expected(), EventLines.of(finder, page))));
  }
}

package org.readout.events;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.readout.model.EventMention;
import org.readout.model.Phrase;

class AlternationsTest {
  private final EventFinder finder =
      EventFinder.load(
          Ontologies.with(
              Map.of(
                  "en/events/alternations.rules", TreeBook.text("alternations.rules"),
                  "en/events/grammar.tsv", TreeBook.text("grammar.tsv"))));

  @TestFactory
  Stream<DynamicTest> oneRuleServesEveryShapeOfAClause() {
    return TreeBook.pages("alternations.txt").stream()
        .map(page -> DynamicTest.dynamicTest(page.analysis().text(), () -> check(page)));
  }

  private void check(TreeBook.Page page) {
    List<String> found =
        finder.find(page.analysis(), page.entities()).stream().map(AlternationsTest::line).toList();
    assertEquals(page.expected(), found);
  }

  private static String line(EventMention event) {
    return "%s%s \"%s\": %s -> %s"
        .formatted(
            event.code().type(),
            event.code().mode().map(mode -> " " + mode).orElse(""),
            event.trigger().mention().text(),
            texts(event.actors()),
            texts(event.recipients()));
  }

  private static String texts(List<Phrase> side) {
    return side.isEmpty()
        ? "none"
        : side.stream().map(phrase -> phrase.mention().text()).collect(Collectors.joining(" + "));
  }
}

package org.readout.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.readout.events.EventExplanation;
import org.readout.events.RuleExample;
import org.readout.model.EventMention;
import org.readout.model.Phrase;

/** Checks the examples that rules bring: each a line of complaint, or none. */
final class ExampleCheck {
  private final Bench bench;

  ExampleCheck(Bench bench) {
    this.bench = bench;
  }

  /** What is wrong, in the order of the files. */
  List<String> failures() {
    List<String> failures = new ArrayList<>();
    bench.events().examples().forEach(example -> check(example, failures));
    return failures;
  }

  private void check(RuleExample example, List<String> failures) {
    EventExplanation told = bench.explain(example.sentence());
    List<EventMention> own =
        told.events().stream().filter(event -> event.rule().equals(example.rule())).toList();
    if (!example.fires()) {
      if (!own.isEmpty()) {
        failures.add(line(example, "no: found " + Bench.line(own.get(0))));
      }
      return;
    }
    if (own.isEmpty()) {
      failures.add(line(example, "yes: not found; " + why(example, told)));
      return;
    }
    example
        .sides()
        .filter(sides -> own.stream().noneMatch(event -> agrees(event, sides)))
        .ifPresent(sides -> failures.add(line(example, "as: found " + Bench.line(own.get(0)))));
  }

  private static String why(RuleExample example, EventExplanation told) {
    String misses =
        told.misses().stream()
            .filter(miss -> miss.rule().equals(example.rule()))
            .map(miss -> String.join(", ", miss.lacks()))
            .distinct()
            .collect(Collectors.joining(" | "));
    String others = told.events().stream().map(Bench::line).collect(Collectors.joining(" | "));
    return (misses.isEmpty() ? "no trigger" : "lacks " + misses)
        + (others.isEmpty() ? "" : "; found " + others);
  }

  private static String line(RuleExample example, String complaint) {
    return "%s:%d: %s  %s  [%s]"
        .formatted(example.file(), example.line(), example.rule(), complaint, example.sentence());
  }

  private static boolean agrees(EventMention event, RuleExample.Sides sides) {
    return same(event.actors(), sides.actors()) && same(event.recipients(), sides.recipients());
  }

  private static boolean same(List<Phrase> found, List<String> named) {
    return texts(found).equals(named.stream().map(ExampleCheck::plain).collect(toSet()));
  }

  private static Set<String> texts(List<Phrase> phrases) {
    return phrases.stream().map(phrase -> plain(phrase.mention().text())).collect(toSet());
  }

  private static java.util.stream.Collector<String, ?, Set<String>> toSet() {
    return Collectors.toCollection(TreeSet::new);
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT)
        .replaceFirst("^(the|a|an|its|their|his|her) ", "")
        .replaceFirst("('s|s')$", "");
  }
}

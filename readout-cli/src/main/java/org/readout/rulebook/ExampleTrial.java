package org.readout.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.readout.events.EventExplanation;
import org.readout.events.RuleExample;
import org.readout.model.EventMention;
import org.readout.model.Phrase;

/** Tries the examples that event rules bring, with all rules at work. */
public final class ExampleTrial {
  private final Function<String, EventExplanation> explain;

  /**
   * @param explain finds the events of a sentence and the rules that came close
   */
  public ExampleTrial(Function<String, EventExplanation> explain) {
    this.explain = explain;
  }

  /** What does not come out as written: one line each, with its place, in the order given. */
  public List<String> failures(List<RuleExample> examples) {
    List<String> failures = new ArrayList<>();
    examples.forEach(example -> check(example).ifPresent(failures::add));
    return failures;
  }

  private Optional<String> check(RuleExample example) {
    EventExplanation told = explain.apply(example.sentence());
    List<EventMention> own =
        told.events().stream().filter(event -> event.rule().equals(example.rule())).toList();
    if (!example.fires()) {
      return own.stream().findFirst().map(event -> line(example, "no: found " + words(event)));
    }
    if (own.isEmpty()) {
      return Optional.of(line(example, "yes: not found; " + why(example, told)));
    }
    return example
        .sides()
        .filter(sides -> own.stream().noneMatch(event -> agrees(event, sides)))
        .map(sides -> line(example, "as: found " + words(own.get(0))));
  }

  private static String why(RuleExample example, EventExplanation told) {
    String misses =
        told.misses().stream()
            .filter(miss -> miss.rule().equals(example.rule()))
            .map(miss -> String.join(", ", miss.lacks()))
            .distinct()
            .collect(Collectors.joining(" | "));
    String others =
        told.events().stream().map(ExampleTrial::words).collect(Collectors.joining(" | "));
    return (misses.isEmpty() ? "none of its words stands there as one" : "lacks " + misses)
        + (others.isEmpty() ? "" : "; found " + others);
  }

  private static String line(RuleExample example, String complaint) {
    return "%s:%d: %s  %s  [%s]"
        .formatted(example.file(), example.line(), example.rule(), complaint, example.sentence());
  }

  /** An event in one line: what, by which rule, at which words, who to whom. */
  public static String words(EventMention event) {
    return "%s%s %s \"%s\": %s -> %s"
        .formatted(
            event.code().type(),
            event.code().mode().map(mode -> " " + mode).orElse(""),
            event.rule(),
            event.trigger().mention().text(),
            sides(event.actors()),
            sides(event.recipients()));
  }

  private static String sides(List<Phrase> phrases) {
    return phrases.isEmpty()
        ? "none"
        : phrases.stream()
            .map(phrase -> phrase.mention().text())
            .collect(Collectors.joining(" + "));
  }

  private static boolean agrees(EventMention event, RuleExample.Sides sides) {
    return same(event.actors(), sides.actors()) && same(event.recipients(), sides.recipients());
  }

  private static boolean same(List<Phrase> found, List<String> named) {
    Set<String> texts =
        found.stream().map(phrase -> plain(phrase.mention().text())).collect(toSet());
    return texts.equals(named.stream().map(ExampleTrial::plain).collect(toSet()));
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

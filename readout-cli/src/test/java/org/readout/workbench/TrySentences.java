package org.readout.workbench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.readout.events.EventExplanation;
import org.readout.language.Analysis;
import org.readout.language.Sentence;
import org.readout.model.Entity;
import org.readout.model.EventMention;
import org.readout.rulebook.ExampleTrial;

/** Prints tree, entities, events and near misses for each line of standard input. */
final class TrySentences {
  private TrySentences() {}

  public static void main(String[] arguments) throws IOException {
    Bench bench = new Bench(Bench.rules(arguments));
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank()) {
          print(bench, line.strip());
        }
      }
    }
  }

  private static void print(Bench bench, String text) {
    System.out.println("== " + text);
    Analysis analysis = bench.analyze(text);
    for (Sentence sentence : analysis.sentences()) {
      System.out.print(Bench.tree(sentence));
    }
    List<Entity> entities = bench.entities(analysis);
    for (Entity entity : entities) {
      System.out.println(
          "  who  %s: %s %s%s %s"
              .formatted(
                  entity.name(),
                  entity.kind(),
                  entity.affiliation().code().orElse("-"),
                  entity.political() ? " political" : "",
                  entity.mentions().stream()
                      .map(mention -> mention.mention().text() + "@" + mention.head())
                      .collect(Collectors.joining(" | "))));
    }
    EventExplanation explained = bench.events().explain(analysis, entities);
    for (EventMention event : explained.events()) {
      System.out.println("  EVENT " + ExampleTrial.words(event));
    }
    for (EventExplanation.Miss miss : closest(explained.misses())) {
      System.out.println(
          "  miss %s \"%s\": lacks %s"
              .formatted(
                  miss.rule(),
                  miss.trigger().mention().text(),
                  String.join("; ", miss.lacks()).replaceAll("(.{80}).+", "$1 …")));
    }
  }

  /** At most eight misses, those that lack least first. */
  private static List<EventExplanation.Miss> closest(List<EventExplanation.Miss> misses) {
    return misses.stream()
        .sorted(Comparator.comparingInt(miss -> miss.lacks().size()))
        .limit(8)
        .toList();
  }
}

package org.readout.cli;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.readout.actors.ActorFinder;
import org.readout.analyzer.TrainedAnalyzer;
import org.readout.events.EventExplanation;
import org.readout.events.EventExplanation.Miss;
import org.readout.events.EventFinder;
import org.readout.language.Analysis;
import org.readout.language.LanguageAnalyzer;
import org.readout.language.Sentence;
import org.readout.language.Word;
import org.readout.model.Entity;
import org.readout.model.EventMention;
import org.readout.model.Phrase;
import org.readout.model.Report;
import org.readout.output.Rendering;
import org.readout.place.Locator;
import org.readout.reading.ReportReader;
import org.readout.rules.RuleFiles;

/** Tells in plain text how a report is read, sentence by sentence. */
final class Explainer {
  private static final int LONGEST_LACK = 160;

  private final LanguageAnalyzer language;
  private final ActorFinder actors;
  private final Locator locator;
  private final EventFinder events;
  private final ReportReader reader;
  private final Rendering claims;

  private Explainer(LanguageAnalyzer language, RuleFiles rules, Rendering claims) {
    this.language = language;
    this.actors = ActorFinder.load(rules);
    this.locator = Locator.load(rules);
    this.events = EventFinder.load(rules);
    this.reader = ReportReader.load(language, rules);
    this.claims = claims;
  }

  /**
   * @param claims how to show what came out in the end
   */
  static Explainer load(LanguageAnalyzer language, RuleFiles rules, Rendering claims) {
    return new Explainer(language, rules, claims);
  }

  /** What finds a sentence's events and the rules that came close, with the shipped model. */
  static Function<String, EventExplanation> sentences(RuleFiles rules) {
    LanguageAnalyzer language = TrainedAnalyzer.load();
    ActorFinder actors = ActorFinder.load(rules);
    Locator locator = Locator.load(rules);
    EventFinder events = EventFinder.load(rules);
    return sentence -> {
      Analysis analysis = language.analyze(Report.of("example", sentence, Optional.empty()));
      return events.explain(analysis, actors.find(analysis, locator.find(analysis)));
    };
  }

  String explain(Report report) {
    Analysis analysis = language.analyze(report);
    List<Entity> entities = actors.find(analysis, locator.find(analysis));
    EventExplanation explanation = events.explain(analysis, entities);
    StringBuilder text = new StringBuilder();
    for (Sentence sentence : analysis.sentences()) {
      sentence(text, analysis, sentence);
      entities.forEach(entity -> entity(text, entity, sentence));
      explanation.events().forEach(event -> event(text, event, sentence));
      explanation.misses().forEach(miss -> miss(text, miss, sentence));
      text.append('\n');
    }
    return text.append(claims.render(reader.read(report))).toString();
  }

  private static void sentence(StringBuilder text, Analysis analysis, Sentence sentence) {
    text.append(sentence.index() + 1).append("  ");
    text.append(sentence.span().of(analysis.text()).replaceAll("\\s+", " ")).append("\n\n");
    for (int i = 0; i < sentence.size(); i++) {
      if (sentence.word(i).head() < 0) {
        tree(text, sentence, i, 2);
      }
    }
    text.append('\n');
  }

  /** A word, and below it, further in, the words that it governs. */
  private static void tree(StringBuilder text, Sentence sentence, int index, int indent) {
    Word word = sentence.word(index);
    String form = " ".repeat(Math.min(indent, 60)) + word.form();
    text.append(
        "%-40s %-6s %-12s %s%n".formatted(form, word.upos(), word.relation(), word.lemma()));
    for (int child : sentence.children(index)) {
      tree(text, sentence, child, indent + 2);
    }
  }

  private static void entity(StringBuilder text, Entity entity, Sentence sentence) {
    String mentions =
        entity.mentions().stream()
            .filter(mention -> mention.sentence() == sentence.index())
            .map(Explainer::quoted)
            .distinct()
            .collect(Collectors.joining(", "));
    if (!mentions.isEmpty()) {
      text.append(
          "  who      %s = %s, %s %s%n"
              .formatted(
                  mentions,
                  entity.name(),
                  entity.kind().word(),
                  entity.affiliation().code().orElse("")));
    }
  }

  private static void event(StringBuilder text, EventMention event, Sentence sentence) {
    if (event.trigger().sentence() == sentence.index()) {
      text.append(
          "  matched  %s at %s: %s, %s -> %s%n"
              .formatted(
                  event.rule(),
                  quoted(event.trigger()),
                  event.code().type() + event.code().mode().map(mode -> "/" + mode).orElse(""),
                  sides(event.actors()),
                  sides(event.recipients())));
    }
  }

  private static void miss(StringBuilder text, Miss miss, Sentence sentence) {
    if (miss.trigger().sentence() == sentence.index()) {
      text.append(
          "  close    %s at %s: %s%n"
              .formatted(
                  miss.rule(), quoted(miss.trigger()), shortened(String.join("; ", miss.lacks()))));
    }
  }

  private static String shortened(String words) {
    return words.length() <= LONGEST_LACK ? words : words.substring(0, LONGEST_LACK) + " …";
  }

  private static String sides(List<Phrase> sides) {
    return sides.isEmpty()
        ? "nobody"
        : sides.stream().map(Explainer::quoted).collect(Collectors.joining(" + "));
  }

  private static String quoted(Phrase phrase) {
    return "“" + phrase.mention().text() + "”";
  }
}

package org.readout.reading;

import java.util.ArrayList;
import java.util.List;
import org.readout.actors.ActorFinder;
import org.readout.attribution.Attributor;
import org.readout.events.EventFinder;
import org.readout.language.Analysis;
import org.readout.language.LanguageAnalyzer;
import org.readout.language.LanguageCheck;
import org.readout.language.Sentence;
import org.readout.model.Attribution;
import org.readout.model.Claim;
import org.readout.model.Entity;
import org.readout.model.EventMention;
import org.readout.model.Place;
import org.readout.model.Reading;
import org.readout.model.Report;
import org.readout.model.SourcedContent;
import org.readout.model.TimeExpression;
import org.readout.place.Locator;
import org.readout.rules.RuleFiles;
import org.readout.status.StatusFinder;
import org.readout.time.Dater;

/**
 * Reads one report from its text to its claims. Keeps nothing between reports, so one reader serves
 * many threads at once.
 */
public final class ReportReader {
  private final LanguageCheck languageCheck;
  private final LanguageAnalyzer language;
  private final ActorFinder actorFinder;
  private final EventFinder eventFinder;
  private final Attributor attributor;
  private final StatusFinder statusFinder;
  private final Dater dater;
  private final Locator locator;

  private ReportReader(LanguageAnalyzer language, RuleFiles rules) {
    this.languageCheck = LanguageCheck.load(rules);
    this.language = language;
    this.actorFinder = ActorFinder.load(rules);
    this.eventFinder = EventFinder.load(rules);
    this.attributor = Attributor.load(rules);
    this.statusFinder = StatusFinder.load(rules);
    this.dater = Dater.load(rules);
    this.locator = Locator.load(rules);
  }

  /**
   * A reader that works by these rules.
   *
   * @throws org.readout.rules.RuleFileException if the rule files have problems; it names them all
   */
  public static ReportReader load(LanguageAnalyzer language, RuleFiles rules) {
    return new ReportReader(language, rules);
  }

  /** The whole way of one report. A text that is not English is not coded; a warning says so. */
  public Reading read(Report report) {
    return languageCheck
        .objection(report.text())
        .map(objection -> uncoded(report, objection))
        .orElseGet(() -> coded(report));
  }

  private Reading coded(Report report) {
    Analysis analysis = language.analyze(report);
    List<Entity> entities = actorFinder.find(analysis);
    List<Attribution> attributions = attributor.find(analysis, entities);
    List<EventMention> events = eventFinder.find(analysis, entities);
    List<TimeExpression> times = dater.find(analysis);
    List<Place> places = locator.find(analysis);
    Statements statements = new Statements(analysis, entities, events);
    Participants participants = new Participants(entities, analysis);
    Chains chains = new Chains(attributions, participants);
    return new Reading(
        report,
        analysis.sentences().stream().map(Sentence::span).toList(),
        events.stream()
            .map(event -> claim(new Told(analysis, event, times, places), participants, chains))
            .toList(),
        attributions.stream()
            .map(a -> statements.isOne(a) ? a : a.uncounted())
            .map(a -> sourced(a, participants, chains))
            .toList(),
        entities,
        times,
        places,
        statusFinder.predicates(analysis, attributions),
        warnings(report));
  }

  private static Reading uncoded(Report report, String objection) {
    return new Reading(
        report,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(objection));
  }

  /** An event with what dates and places it. */
  private record Told(
      Analysis analysis, EventMention event, List<TimeExpression> times, List<Place> places) {}

  private Claim claim(Told told, Participants participants, Chains chains) {
    EventMention event = told.event();
    Sentence sentence = told.analysis().sentences().get(event.trigger().sentence());
    List<Attribution> chain = chains.around(sentence.word(event.trigger().head()).span());
    return new Claim(
        claimId(told.analysis().report(), event),
        event.trigger().sentence(),
        event.trigger().mention(),
        event.code(),
        participants.of(event.actors()),
        participants.of(event.recipients()),
        statusFinder.judge(told.analysis(), event.trigger(), chain),
        chains.voices(chain),
        dater.when(told.analysis(), event, told.times()),
        locator.where(told.analysis(), event, told.places()),
        event.numbers(),
        event.rule());
  }

  private static SourcedContent sourced(
      Attribution attribution, Participants participants, Chains chains) {
    return new SourcedContent(
        attribution,
        attribution.source().map(participants::of),
        chains.within(attribution),
        participants.of(attribution.addressees()));
  }

  /**
   * Report, place of the trigger in code points, type: the same for the same telling ever after.
   */
  private static String claimId(Report report, EventMention event) {
    int start = report.text().codePointCount(0, event.trigger().mention().start());
    return "%s:%d:%s".formatted(report.id(), start, event.code().type());
  }

  private static List<String> warnings(Report report) {
    List<String> warnings = new ArrayList<>();
    if (report.published().isEmpty()) {
      warnings.add("the report has no date; relative times such as \"last month\" stay unresolved");
    }
    return warnings;
  }
}

package org.readout.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
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
import org.readout.model.HeadCount;
import org.readout.model.Judgement;
import org.readout.model.Numbers;
import org.readout.model.Place;
import org.readout.model.Reading;
import org.readout.model.Report;
import org.readout.model.SourcedContent;
import org.readout.model.Status;
import org.readout.model.TimeExpression;
import org.readout.model.When;
import org.readout.numbers.PeopleCounter;
import org.readout.ontology.Ontology;
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
  private final Ontology ontology;
  private final PeopleCounter peopleCounter;

  private ReportReader(LanguageAnalyzer language, RuleFiles rules) {
    this.languageCheck = LanguageCheck.load(rules);
    this.language = language;
    this.actorFinder = ActorFinder.load(rules);
    this.eventFinder = EventFinder.load(rules);
    this.attributor = Attributor.load(rules);
    this.statusFinder = StatusFinder.load(rules);
    this.dater = Dater.load(rules);
    this.locator = Locator.load(rules);
    this.ontology = Ontology.load(rules);
    this.peopleCounter = PeopleCounter.load(rules);
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
        .map(objection -> Reading.nothing(report, List.of(objection)))
        .orElseGet(() -> coded(report));
  }

  private Reading coded(Report report) {
    Analysis analysis = language.analyze(report);
    List<Place> places = locator.find(analysis);
    List<Entity> entities = actorFinder.find(analysis, places);
    List<Attribution> attributions = attributor.find(analysis, entities);
    List<EventMention> events =
        eventFinder.find(analysis, entities).stream().flatMap(EachOther::apart).toList();
    List<String> ids = ClaimIds.of(report, events);
    List<TimeExpression> times = dater.find(analysis);
    List<Optional<When>> dates = dater.when(analysis, events, entities, times);
    Statements statements = new Statements(ontology, analysis, entities, events);
    Participants participants = new Participants(entities, analysis);
    Chains chains = new Chains(attributions, participants);
    Listing listing = new Listing(analysis, events);
    List<Attribution> listed =
        statements.counted(attributions).stream().filter(listing::tells).toList();
    Chains told = new Chains(listed, participants);
    return new Reading(
        report,
        analysis.sentences().stream().map(Sentence::span).toList(),
        IntStream.range(0, events.size())
            .mapToObj(i -> new Told(ids.get(i), analysis, events.get(i), dates.get(i), places))
            .map(one -> claim(one, participants, chains))
            .toList(),
        listed.stream().map(a -> sourced(a, participants, told)).toList(),
        entities,
        times,
        places,
        statusFinder.predicates(analysis, attributions),
        warnings(report));
  }

  /** An event with its claim's name and with what dates and places it. */
  private record Told(
      String id, Analysis analysis, EventMention event, Optional<When> when, List<Place> places) {}

  private Claim claim(Told told, Participants participants, Chains chains) {
    EventMention event = told.event();
    List<Attribution> around = chains.around(Listing.trigger(told.analysis(), event));
    List<Attribution> chain = statusFinder.tellers(told.analysis(), event.trigger(), around);
    Judgement judgement = statusFinder.judge(told.analysis(), event.trigger(), chain);
    Optional<LocalDate> published = told.analysis().report().published();
    return new Claim(
        told.id(),
        event.trigger().sentence(),
        event.trigger().mention(),
        new Intents(ontology, told.analysis()).code(event, judgement.status()),
        participants.of(event.actors()),
        participants.of(event.recipients()),
        judgement,
        chains.voices(chain),
        told.when().map(when -> sofar(when, judgement, published)),
        locator.where(told.analysis(), event, told.places()),
        numbers(told, chains),
        event.rule(),
        event.confidence());
  }

  /** What has happened ends no later than its report: "this week" lasts until then. */
  private static When sofar(When when, Judgement judgement, Optional<LocalDate> published) {
    boolean begun =
        when.from().filter(from -> published.filter(from::isAfter).isEmpty()).isPresent();
    boolean cut =
        judgement.status() == Status.HAPPENED
            && begun
            && when.to().filter(to -> published.filter(to::isAfter).isPresent()).isPresent();
    return cut ? new When(when.mention(), when.from(), published, when.precision()) : when;
  }

  /** The numbers told with an event, each on whose word. */
  private Numbers numbers(Told told, Chains chains) {
    Map<Numbers.Sort, HeadCount> counts = new EnumMap<>(Numbers.Sort.class);
    peopleCounter
        .of(told.analysis(), told.event())
        .counts()
        .forEach(
            (sort, count) ->
                counts.put(
                    sort, count.toldBy(chains.voices(chains.around(count.mention().extent())))));
    return new Numbers(counts);
  }

  private static SourcedContent sourced(
      Attribution attribution, Participants participants, Chains chains) {
    return new SourcedContent(
        attribution,
        attribution.source().map(participants::of),
        chains.within(attribution),
        participants.of(attribution.addressees()));
  }

  private static List<String> warnings(Report report) {
    List<String> warnings = new ArrayList<>();
    if (report.published().isEmpty()) {
      warnings.add("the report has no date; relative times such as \"last month\" stay unresolved");
    }
    return warnings;
  }
}

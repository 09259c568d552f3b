package org.readout.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.language.Analysis;
import org.readout.model.Entity;
import org.readout.model.EventMention;
import org.readout.ontology.Ontology;
import org.readout.rules.Problem;
import org.readout.rules.RuleFileException;
import org.readout.rules.RuleFiles;

/** Finds the political events that a report's sentences tell of, with their sides. */
public final class EventFinder {
  private static final String FOLDER = "en/events";

  private final List<EventRule> rules;
  private final Rulebook book;

  private EventFinder(List<EventRule> rules, Rulebook book) {
    this.rules = List.copyOf(rules);
    this.book = book;
  }

  /**
   * Reads the rules of the folder {@code en/events}.
   *
   * @throws RuleFileException with every problem of every file
   */
  public static EventFinder load(RuleFiles files) {
    List<Problem> problems = new ArrayList<>();
    GrammarWords words = GrammarWords.read(files, problems);
    Confidence confidence = Confidence.read(files, problems);
    FurtherPlaces further = FurtherPlaces.read(files, problems);
    EarlierActs earlier = EarlierActs.read(files, problems);
    Ontology ontology = Ontology.load(files);
    List<EventRule> rules =
        new EventRuleReader(ontology, problems).read(files.in(FOLDER, ".rules"));
    if (!problems.isEmpty()) {
      problems.sort(Comparator.comparing(Problem::file).thenComparingInt(Problem::line));
      throw new RuleFileException(problems);
    }
    return new EventFinder(
        rules, new Rulebook(new RuleIndex(rules), words, further, earlier, ontology, confidence));
  }

  /** How many rules are in use. */
  public int ruleCount() {
    return rules.size();
  }

  /** The example sentences of all rules, in the order of the files. */
  public List<RuleExample> examples() {
    return rules.stream().flatMap(rule -> rule.examples().stream()).toList();
  }

  /** The events of a report in text order. */
  public List<EventMention> find(Analysis analysis, List<Entity> entities) {
    return new ToldBefore(book.earlier()).filled(tellings(analysis, entities));
  }

  private List<Telling> tellings(Analysis analysis, List<Entity> entities) {
    List<List<Telling>> first =
        sentences(analysis, Cast.of(entities, Set.of())).map(one -> one.tellings()).toList();
    Set<Entity> parties = Parties.of(events(first), entities);
    if (parties.isEmpty()) {
      return first.stream().flatMap(List::stream).toList();
    }
    Map<Integer, Cast> casts = Cast.of(entities, parties);
    return sentences(analysis, casts)
        .flatMap(
            one ->
                one.mentionsAny(parties)
                    ? one.tellings().stream()
                    : first.get(one.place()).stream())
        .toList();
  }

  private static List<EventMention> events(List<List<Telling>> tellings) {
    return tellings.stream().flatMap(List::stream).map(Telling::event).toList();
  }

  /** The evidence on which the confidence of each event rests, in the order of {@link #find}. */
  public List<Evidence> evidence(Analysis analysis, List<Entity> entities) {
    Set<Entity> parties = Parties.of(find(analysis, entities), entities);
    return sentences(analysis, Cast.of(entities, parties))
        .flatMap(one -> one.evidence().stream())
        .toList();
  }

  /** The same with the rules that came close and what they lacked. */
  public EventExplanation explain(Analysis analysis, List<Entity> entities) {
    Set<Entity> parties = Parties.of(find(analysis, entities), entities);
    List<EventExplanation> parts =
        sentences(analysis, Cast.of(entities, parties)).map(one -> one.explain()).toList();
    return new EventExplanation(
        parts.stream().flatMap(part -> part.events().stream()).toList(),
        parts.stream().flatMap(part -> part.misses().stream()).toList());
  }

  private Stream<SentenceEvents> sentences(Analysis analysis, Map<Integer, Cast> casts) {
    return analysis.sentences().stream()
        .map(
            sentence -> {
              Cast cast = casts.getOrDefault(sentence.index(), Cast.empty());
              return new SentenceEvents(analysis, sentence, cast, book);
            });
  }
}

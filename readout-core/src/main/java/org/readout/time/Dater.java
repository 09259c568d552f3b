package org.readout.time;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.language.Analysis;
import org.readout.language.Name;
import org.readout.language.Phrases;
import org.readout.language.Sentence;
import org.readout.model.Entity;
import org.readout.model.EntityKind;
import org.readout.model.EventMention;
import org.readout.model.Phrase;
import org.readout.model.TimeExpression;
import org.readout.model.When;
import org.readout.rules.Problem;
import org.readout.rules.RuleFileException;
import org.readout.rules.RuleFiles;
import org.readout.rules.RuleText;

/** Finds a report's time expressions and tells when an event happened. */
public final class Dater {
  private static final String FOLDER = "en/time";

  /** Whose names may hold a word of time: "the Daily Courier", "May Haddad". */
  private static final Set<EntityKind> NAMED =
      EnumSet.of(EntityKind.PERSON, EntityKind.ORGANISATION);

  private static final int DATELINE_WORDS = 8;
  private static final int FIRST_SENTENCES = 3;

  private final TimeMatcher matcher;
  private final EventDates eventDates;

  private Dater(TimeMatcher matcher) {
    this.matcher = matcher;
    this.eventDates = new EventDates();
  }

  /**
   * Reads the rules of {@code en/time}.
   *
   * @throws RuleFileException with all problems of the files
   */
  public static Dater load(RuleFiles files) {
    return new Dater(matcher(files));
  }

  static TimeMatcher matcher(RuleFiles files) {
    List<Problem> problems = new ArrayList<>();
    TimeLexicon lexicon = new TimeLexicon(table(files, "words.tsv"), problems);
    Outlook outlook = Outlook.read(table(files, "outlook.tsv"), problems);
    List<TimeRule> rules =
        files.in(FOLDER, ".rules").stream()
            .flatMap(file -> TimeRuleReader.read(file, problems).stream())
            .toList();
    if (!problems.isEmpty()) {
      throw new RuleFileException(problems);
    }
    return new TimeMatcher(lexicon, outlook, rules);
  }

  private static RuleText table(RuleFiles files, String table) {
    String name = FOLDER + "/" + table;
    return files
        .file(name)
        .orElseThrow(
            () ->
                new RuleFileException(
                    List.of(new Problem(name, 1, "read nothing; write a table with its header"))));
  }

  /**
   * All time expressions, in text order, resolved against the report's date or else the one in its
   * dateline.
   */
  public List<TimeExpression> find(Analysis analysis) {
    Optional<LocalDate> published = date(analysis);
    List<TimeExpression> found = new ArrayList<>();
    Story story = Story.from(published);
    Map<Integer, List<Name>> names =
        analysis.names().stream()
            .filter(name -> NAMED.contains(name.kind()))
            .collect(groupingBy(Name::sentence));
    for (Sentence sentence : analysis.sentences()) {
      List<Name> here = names.getOrDefault(sentence.index(), List.of());
      for (TimeMatcher.Hit hit : matcher.find(sentence, published, story)) {
        if (here.stream().noneMatch(name -> within(name, hit))) {
          found.add(expression(analysis, sentence, hit));
          story = story.after(hit.resolved());
        }
      }
    }
    return found;
  }

  /** Whether a time is a part of a name and no more. */
  private static boolean within(Name name, TimeMatcher.Hit hit) {
    boolean part = hit.to() - hit.from() <= name.last() - name.first();
    return part && name.first() <= hit.from() && hit.to() <= name.last() + 1;
  }

  /** When each event happened, as far as its sentence tells or else the report around it. */
  public List<Optional<When>> when(
      Analysis analysis,
      List<EventMention> events,
      List<Entity> entities,
      List<TimeExpression> times) {
    List<Optional<When>> own = events.stream().map(e -> own(analysis, e, times)).toList();
    List<Optional<When>> told = new Offsets(analysis, events, times).apply(own);
    return new ContextDates(analysis, events, entities, times).complete(told);
  }

  private Optional<When> own(Analysis analysis, EventMention event, List<TimeExpression> times) {
    Sentence sentence = analysis.sentences().get(event.trigger().sentence());
    List<TimeExpression> near =
        times.stream().filter(t -> t.phrase().sentence() == sentence.index()).toList();
    return eventDates.of(sentence, event, near, date(analysis));
  }

  private Optional<LocalDate> date(Analysis analysis) {
    Optional<LocalDate> published = analysis.report().published();
    return published.isPresent()
        ? published
        : analysis.sentences().stream()
            .limit(FIRST_SENTENCES)
            .flatMap(sentence -> dateline(sentence).stream())
            .findFirst();
  }

  /** A whole date before the first verb, as in "CAIRO - 24 July 2022:". */
  private Optional<LocalDate> dateline(Sentence sentence) {
    return matcher.find(sentence, Optional.empty(), Story.from(Optional.empty())).stream()
        .filter(hit -> hit.to() <= DATELINE_WORDS && !Grammar.verbBefore(sentence, hit.from()))
        .flatMap(hit -> hit.resolved().day().stream())
        .findFirst();
  }

  private TimeExpression expression(Analysis analysis, Sentence sentence, TimeMatcher.Hit hit) {
    BitSet words = new BitSet();
    words.set(hit.from(), hit.to());
    Phrase phrase =
        Phrases.phrase(analysis, sentence, Grammar.head(sentence, hit.from(), hit.to()), words);
    Resolved resolved =
        matcher.third(sentence, hit).map(hit.resolved()::third).orElse(hit.resolved());
    return new TimeExpression(
        phrase,
        resolved.type(),
        resolved.value(),
        resolved.from(),
        resolved.to(),
        resolved.precision());
  }
}

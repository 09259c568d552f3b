package org.readout.status;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.readout.language.Analysis;
import org.readout.language.Phrases;
import org.readout.language.Sentence;
import org.readout.model.Attribution;
import org.readout.model.Judgement;
import org.readout.model.Manner;
import org.readout.model.Mention;
import org.readout.model.Phrase;
import org.readout.model.Predicate;
import org.readout.model.Stance;
import org.readout.model.Status;
import org.readout.rules.RuleFiles;

/**
 * Judges how an event is told: as done, not done, planned, demanded or supposed, by composing every
 * rule on the way from its word up to the innermost source and beyond.
 */
public final class StatusFinder {
  private final StatusRules rules;
  private final Composition composition;
  private final Stances stances;
  private final EventNouns eventNouns;

  private StatusFinder(
      StatusRules rules, Composition composition, Stances stances, EventNouns eventNouns) {
    this.rules = rules;
    this.composition = composition;
    this.stances = stances;
    this.eventNouns = eventNouns;
  }

  /** Reads the status rules of {@code en/status}. */
  public static StatusFinder load(RuleFiles files) {
    return new StatusFinder(
        StatusRules.load(files),
        Composition.load(files),
        Stances.load(files),
        EventNouns.load(files));
  }

  /**
   * How an event is told.
   *
   * @param chain the attributions on whose word it stands, innermost first
   */
  public Judgement judge(Analysis analysis, Phrase trigger, List<Attribution> chain) {
    Sentence sentence = analysis.sentences().get(trigger.sentence());
    List<Step> all = new Way(rules, sentence, Grammar.NONE).from(trigger.head());
    return new Judgement(
        status(analysis, trigger, chain),
        hedges(analysis, sentence, all, chain),
        certainty(all, chain));
  }

  /**
   * Those of a chain on whose word an event stands. "Urged them to free the men they had taken"
   * urges what is to come; that the men were taken it takes for granted, as whoever tells of the
   * urging does.
   *
   * @param chain the attributions in whose content it stands, innermost first
   */
  public List<Attribution> tellers(Analysis analysis, Phrase trigger, List<Attribution> chain) {
    Sentence sentence = analysis.sentences().get(trigger.sentence());
    return chain.stream().filter(link -> !granted(sentence, trigger.head(), link)).toList();
  }

  private boolean granted(Sentence sentence, int trigger, Attribution link) {
    return !stances.tellsWhatIsGranted(link.stance())
        && link.manner() != Manner.DIRECT
        && Granted.past(
            sentence, trigger, word -> link.content().covers(sentence.word(word).span()));
  }

  /** As the nearest source presents it: what lies beyond its cue does not count. */
  private Status status(Analysis analysis, Phrase trigger, List<Attribution> chain) {
    Sentence sentence = analysis.sentences().get(trigger.sentence());
    if (chain.isEmpty()) {
      return compose(new Way(rules, sentence, Grammar.NONE).from(trigger.head()), false);
    }
    Attribution nearest = chain.get(0);
    int cue = cueWord(nearest, sentence);
    Way way = new Way(rules, sentence, cue);
    List<Step> steps = way.from(trigger.head());
    Status status = compose(steps, past(analysis, nearest));
    boolean reached = steps.stream().anyMatch(step -> step.word() == cue);
    if (!reached && !way.aside() && stanceReaches(nearest, cue)) {
      status = composition.of(status, stances.effect(nearest.stance()));
    }
    return bySource(analysis, nearest, cueDenied(analysis, nearest, status));
  }

  /** "has not urged Chile to release them": nobody demands it. */
  private Status cueDenied(Analysis analysis, Attribution nearest, Status status) {
    boolean denied =
        stances.denied(nearest.stance())
            && nearest.cue().filter(cue -> told(analysis, cue) == Status.NOT).isPresent();
    return denied ? composition.of(status, Effect.NOT) : status;
  }

  private Status told(Analysis analysis, Phrase cue) {
    Sentence sentence = analysis.sentences().get(cue.sentence());
    return compose(new Way(rules, sentence, Grammar.NONE).from(cue.head()), false);
  }

  private Status compose(List<Step> steps, boolean reportedPast) {
    Status status = Status.HAPPENED;
    for (Step step : steps) {
      Effect effect = step.rule().effect();
      status =
          composition.of(status, reportedPast ? step.rule().reported().orElse(effect) : effect);
    }
    return status;
  }

  private static boolean past(Analysis analysis, Attribution attribution) {
    return attribution
        .cue()
        .filter(cue -> Grammar.past(analysis.sentences().get(cue.sentence()), cue.head()))
        .isPresent();
  }

  /** A quotation tells by itself what is denied or promised in it; so does a sentence elsewhere. */
  private static boolean stanceReaches(Attribution attribution, int cue) {
    return attribution.manner() != Manner.DIRECT && (cue >= 0 || attribution.cue().isEmpty());
  }

  /** "The plan indicates that troops would leave": what a plan supposes, it demands. */
  private Status bySource(Analysis analysis, Attribution attribution, Status status) {
    if (status != Status.HYPOTHETICAL && status != Status.FUTURE) {
      return status;
    }
    return attribution
        .source()
        .map(source -> analysis.sentences().get(source.sentence()).word(source.head()).lemma())
        .flatMap(lemma -> rules.first(Site.SOURCE, lemma))
        .map(rule -> rule.effect().status())
        .orElse(status);
  }

  private static int cueWord(Attribution attribution, Sentence sentence) {
    return attribution
        .cue()
        .filter(cue -> cue.sentence() == sentence.index())
        .map(Phrase::head)
        .orElse(Grammar.NONE);
  }

  private List<Mention> hedges(
      Analysis analysis, Sentence sentence, List<Step> steps, List<Attribution> chain) {
    List<Mention> hedges = new ArrayList<>();
    for (Step step : steps) {
      if (step.rule().hedge()) {
        hedges.add(Phrases.word(analysis, sentence, step.word()).mention());
      }
    }
    for (Attribution attribution : chain) {
      attribution.cue().ifPresent(cue -> hedges.addAll(hedgesOn(analysis, cue)));
      if (attribution.stance() == Stance.DOUBTING) {
        attribution.cue().map(Phrase::mention).ifPresent(hedges::add);
      }
    }
    return apart(hedges);
  }

  /** "reportedly told": doubt that the words were ever said. */
  private List<Mention> hedgesOn(Analysis analysis, Phrase cue) {
    Sentence sentence = analysis.sentences().get(cue.sentence());
    return Arrays.stream(sentence.children(cue.head()))
        .filter(child -> sentence.word(child).relation().equals("advmod"))
        .filter(
            child ->
                rules
                    .first(Site.ADVERB, sentence.word(child).lemma())
                    .filter(StatusRule::hedge)
                    .isPresent())
        .mapToObj(child -> Phrases.word(analysis, sentence, child).mention())
        .toList();
  }

  private static List<Mention> apart(List<Mention> hedges) {
    List<Mention> kept = new ArrayList<>();
    hedges.stream()
        .sorted(Comparator.comparingInt(Mention::start))
        .filter(hedge -> kept.stream().noneMatch(hedge::overlaps))
        .forEach(kept::add);
    return kept;
  }

  private double certainty(List<Step> steps, List<Attribution> chain) {
    double certainty = 3;
    for (Step step : steps) {
      certainty *= step.rule().certainty();
    }
    for (Attribution attribution : chain) {
      certainty *= stances.certainty(attribution.stance());
    }
    return Math.max(-3, Math.min(3, certainty));
  }

  /** Every verb and event noun with how it is told. */
  public List<Predicate> predicates(Analysis analysis, List<Attribution> attributions) {
    List<Predicate> predicates = new ArrayList<>();
    for (Sentence sentence : analysis.sentences()) {
      for (int i = 0; i < sentence.size(); i++) {
        if (eventNouns.predicate(sentence, i)) {
          Phrase phrase = Phrases.word(analysis, sentence, i);
          predicates.add(
              new Predicate(
                  phrase,
                  judge(analysis, phrase, tellers(analysis, phrase, chain(phrase, attributions)))));
        }
      }
    }
    return predicates;
  }

  private static List<Attribution> chain(Phrase phrase, List<Attribution> attributions) {
    return attributions.stream()
        .filter(
            attribution ->
                attribution.link() && attribution.content().covers(phrase.mention().extent()))
        .sorted(Comparator.comparingInt(attribution -> attribution.content().extent().length()))
        .toList();
  }
}

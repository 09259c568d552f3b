package org.readout.status;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.readout.language.Analysis;
import org.readout.language.Phrases;
import org.readout.language.Sentence;
import org.readout.model.Attribution;
import org.readout.model.Judgement;
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
    int cue = chain.isEmpty() ? Grammar.NONE : cueWord(chain.get(0), sentence);
    List<Step> near = new Way(rules, sentence, cue).from(trigger.head());
    Status status = Status.HAPPENED;
    for (Step step : near) {
      status = composition.of(status, step.rule().effect());
    }
    boolean reached = near.stream().anyMatch(step -> step.word() == cue);
    if (!chain.isEmpty() && !reached) {
      status = composition.of(status, stances.effect(chain.get(0).stance()));
    }
    List<Step> all = new Way(rules, sentence, Grammar.NONE).from(trigger.head());
    return new Judgement(
        status, hedges(analysis, sentence, all, chain), certainty(all, chain, status));
  }

  private static int cueWord(Attribution attribution, Sentence sentence) {
    return attribution
        .cue()
        .filter(cue -> cue.sentence() == sentence.index())
        .map(Phrase::head)
        .orElse(Grammar.NONE);
  }

  private static List<Mention> hedges(
      Analysis analysis, Sentence sentence, List<Step> steps, List<Attribution> chain) {
    List<Mention> hedges = new ArrayList<>();
    for (Step step : steps) {
      if (step.rule().hedge()) {
        hedges.add(Phrases.word(analysis, sentence, step.word()).mention());
      }
    }
    for (Attribution attribution : chain) {
      if (attribution.stance() == Stance.DOUBTING) {
        attribution.cue().map(Phrase::mention).ifPresent(hedges::add);
      }
    }
    return apart(hedges);
  }

  private static List<Mention> apart(List<Mention> hedges) {
    List<Mention> kept = new ArrayList<>();
    hedges.stream()
        .sorted(Comparator.comparingInt(Mention::start))
        .filter(hedge -> kept.stream().noneMatch(hedge::overlaps))
        .forEach(kept::add);
    return kept;
  }

  private double certainty(List<Step> steps, List<Attribution> chain, Status status) {
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
              new Predicate(phrase, judge(analysis, phrase, chain(phrase, attributions))));
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

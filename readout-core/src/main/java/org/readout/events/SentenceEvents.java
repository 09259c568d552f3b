package org.readout.events;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.readout.language.Analysis;
import org.readout.language.Phrases;
import org.readout.language.Sentence;
import org.readout.model.Entity;
import org.readout.model.EventMention;
import org.readout.model.Phrase;

/** The events of one sentence. */
final class SentenceEvents {
  private final Analysis analysis;
  private final Sentence sentence;
  private final Cast cast;
  private final SentenceGrammar grammar;
  private final SideWords sideWords;
  private final RuleMatcher matcher;
  private final TriggerFinder triggers;

  SentenceEvents(Analysis analysis, Sentence sentence, Cast cast, GrammarWords words) {
    this.analysis = analysis;
    this.sentence = sentence;
    this.cast = cast;
    this.grammar = new SentenceGrammar(sentence, words, cast::acts);
    this.sideWords = new SideWords(grammar, cast, words);
    this.matcher = new RuleMatcher(grammar, cast, sideWords);
    this.triggers = new TriggerFinder(grammar, words, cast);
  }

  boolean mentionsAny(Set<Entity> entities) {
    return cast.mentionsAny(entities);
  }

  /** Index of the sentence in the report. */
  int place() {
    return sentence.index();
  }

  /** The events that the rules find. */
  List<EventMention> events(RuleIndex index) {
    return mentions(chosen(matches(index)));
  }

  /** The same with what came close. */
  EventExplanation explain(RuleIndex index) {
    List<Attempt> attempts = attempts(index);
    List<Match> chosen =
        chosen(attempts.stream().map(Attempt::match).flatMap(Optional::stream).toList());
    List<EventExplanation.Miss> misses = new ArrayList<>();
    for (Attempt attempt : attempts) {
      boolean told =
          chosen.stream()
              .anyMatch(
                  match -> match.rule() == attempt.rule() && match.trigger() == attempt.trigger());
      if (!told) {
        misses.add(miss(attempt));
      }
    }
    return new EventExplanation(mentions(chosen), misses);
  }

  private List<Match> matches(RuleIndex index) {
    List<Match> matches = new ArrayList<>();
    forEachTrigger(index, (rule, trigger) -> matcher.match(rule, trigger).ifPresent(matches::add));
    return matches;
  }

  private List<Attempt> attempts(RuleIndex index) {
    List<Attempt> attempts = new ArrayList<>();
    forEachTrigger(index, (rule, trigger) -> attempts.add(matcher.attempt(rule, trigger)));
    return attempts;
  }

  private void forEachTrigger(RuleIndex index, BiConsumer<EventRule, Trigger> work) {
    Tree tree = grammar.tree();
    for (int i = 0; i < sentence.size(); i++) {
      for (RuleIndex.Candidates candidates : index.at(tree.lemma(i), tree.form(i))) {
        Optional<Trigger> trigger = triggers.find(candidates.pattern(), i);
        trigger.ifPresent(found -> candidates.rules().forEach(rule -> work.accept(rule, found)));
      }
    }
  }

  private List<Match> chosen(List<Match> matches) {
    return matches.isEmpty() ? List.of() : new MatchChooser(grammar).choose(matches);
  }

  private List<EventMention> mentions(List<Match> matches) {
    return matches.stream().map(this::mention).toList();
  }

  private EventMention mention(Match match) {
    Set<Integer> all = new HashSet<>(match.actors());
    all.addAll(match.recipients());
    return new EventMention(
        triggerPhrase(match.trigger()),
        match.rule().id(),
        match.code(),
        sideWords.phrases(analysis, match.actors(), all),
        sideWords.phrases(analysis, match.recipients(), all));
  }

  /** The trigger's words; a noun under a light verb together with it. */
  private Phrase triggerPhrase(Trigger trigger) {
    BitSet words = trigger.words();
    Optional<NounRoles.Carrier> carrier =
        trigger.pattern().kind() == Pattern.Kind.NOUN
            ? grammar.nouns().carrierAbove(trigger.head())
            : Optional.empty();
    carrier.ifPresent(light -> words.set(light.verb()));
    int head = carrier.map(NounRoles.Carrier::verb).orElse(trigger.head());
    return Phrases.phrase(analysis, sentence, head, words);
  }

  private EventExplanation.Miss miss(Attempt attempt) {
    List<String> lacks =
        attempt.match().isPresent() ? List.of("gave way to a closer rule") : attempt.lacks();
    return new EventExplanation.Miss(triggerPhrase(attempt.trigger()), attempt.rule().id(), lacks);
  }
}

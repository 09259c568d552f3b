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
  private final RuleMatcher.Parts parts;
  private final Confidence confidence;
  private final TriggerFinder triggers;
  private final MatchChooser chooser;
  private final RuleIndex rules;
  private final FurtherPlaces further;
  private final GrammarWords words;
  private final DeedNouns deeds;

  SentenceEvents(Analysis analysis, Sentence sentence, Cast cast, Rulebook book) {
    this.analysis = analysis;
    this.sentence = sentence;
    this.cast = cast;
    this.grammar = new SentenceGrammar(sentence, book.words(), cast::acts);
    this.sideWords = new SideWords(grammar, cast, book.words());
    this.parts = RuleMatcher.Parts.of(grammar, cast, sideWords, book.words());
    this.triggers = new TriggerFinder(grammar, book.words(), cast);
    this.confidence = book.confidence();
    this.chooser = new MatchChooser(grammar, book.ontology());
    this.rules = book.rules();
    this.further = book.further();
    this.words = book.words();
    this.deeds = new DeedNouns(grammar.tree(), cast, rules);
  }

  boolean mentionsAny(Set<Entity> entities) {
    return cast.mentionsAny(entities);
  }

  /** Index of the sentence in the report. */
  int place() {
    return sentence.index();
  }

  /** The events that the rules find, with what they leave to the sentences before. */
  List<Telling> tellings() {
    List<Match> all = matches();
    BackReferences back = new BackReferences(grammar, words, cast);
    return chosen(all).stream()
        .map(match -> new Telling(mention(match, all), back.of(match)))
        .toList();
  }

  /** The evidence for each of the events, in their order. */
  List<Evidence> evidence() {
    List<Match> all = matches();
    return chosen(all).stream().map(match -> evidence(match, all)).toList();
  }

  /** The same with what came close. */
  EventExplanation explain() {
    List<Attempt> attempts = attempts();
    List<Match> all = attempts.stream().map(Attempt::match).flatMap(Optional::stream).toList();
    List<Match> chosen = chosen(all);
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
    return new EventExplanation(mentions(chosen, all), misses);
  }

  private List<Match> matches() {
    List<Match> matches = new ArrayList<>();
    forEachTrigger((rule, matcher) -> matcher.match(rule).ifPresent(matches::add));
    return matches;
  }

  private List<Attempt> attempts() {
    List<Attempt> attempts = new ArrayList<>();
    forEachTrigger((rule, matcher) -> attempts.add(matcher.attempt(rule)));
    return attempts;
  }

  private void forEachTrigger(BiConsumer<EventRule, RuleMatcher> work) {
    Tree tree = grammar.tree();
    for (int i = 0; i < sentence.size(); i++) {
      for (RuleIndex.Candidates candidates : rules.at(tree.lemma(i), tree.form(i))) {
        Optional<Trigger> trigger = triggers.find(candidates.pattern(), i);
        if (trigger.isPresent()) {
          RuleMatcher matcher = new RuleMatcher(parts, trigger.get());
          candidates.rules().forEach(rule -> work.accept(rule, matcher));
        }
      }
    }
  }

  private List<Match> chosen(List<Match> matches) {
    if (matches.isEmpty()) {
      return List.of();
    }
    List<Match> completed =
        chooser.choose(matches).stream()
            .map(deeds::without)
            .map(match -> parts.roles().completed(match, further.of(match.code().type())))
            .toList();
    return new Aims(grammar.tree(), further).shared(completed);
  }

  private List<EventMention> mentions(List<Match> chosen, List<Match> all) {
    return chosen.stream().map(match -> mention(match, all)).toList();
  }

  private Evidence evidence(Match match, List<Match> rivals) {
    return Evidence.of(match, rivals, cast, sentence.size());
  }

  private EventMention mention(Match match, List<Match> rivals) {
    Set<Integer> all = new HashSet<>(match.actors());
    all.addAll(match.recipients());
    return new EventMention(
        triggerPhrase(match.trigger()),
        match.rule().id(),
        match.code(),
        sideWords.phrases(analysis, match.actors(), all),
        sideWords.phrases(analysis, match.recipients(), all),
        confidence.of(evidence(match, rivals)));
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

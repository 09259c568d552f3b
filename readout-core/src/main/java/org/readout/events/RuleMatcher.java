package org.readout.events;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.readout.events.Pattern.Kind;
import org.readout.events.Slot.Part;

/** Tries rules at the triggers of one sentence. */
final class RuleMatcher {
  private final SentenceGrammar grammar;
  private final Tree tree;
  private final Cast cast;
  private final SideWords sideWords;

  RuleMatcher(SentenceGrammar grammar, Cast cast, SideWords sideWords) {
    this.grammar = grammar;
    this.tree = grammar.tree();
    this.cast = cast;
    this.sideWords = sideWords;
  }

  Attempt attempt(EventRule rule, Trigger trigger) {
    List<Integer> actors = sideWords.actors(fillers(Side.ACTOR, rule, trigger, List.of()));
    List<Integer> received =
        without(
            actors,
            sideWords.recipients(without(actors, fillers(Side.RECIPIENT, rule, trigger, actors))));
    List<Integer> recipients =
        rule.verbal() ? without(actors, sideWords.acting(received)) : received;
    Match match = new Match(rule, trigger, rule.code(), actors, recipients);
    List<String> lacks = lacks(match, received);
    return new Attempt(
        rule, trigger, lacks.isEmpty() ? Optional.of(match) : Optional.empty(), lacks);
  }

  private List<Integer> fillers(Side side, EventRule rule, Trigger trigger, List<Integer> actors) {
    return trigger.pattern().kind() == Kind.NOUN
        ? nounFillers(side, rule, trigger, actors)
        : clauseFillers(side, rule, trigger, actors);
  }

  private List<Integer> clauseFillers(
      Side side, EventRule rule, Trigger trigger, List<Integer> actors) {
    RoleExpression role = side == Side.ACTOR ? rule.roles().actor() : rule.roles().recipient();
    List<Integer> found = fill(role, frame(trigger), trigger);
    boolean phrase = trigger.complement() != trigger.head() && nominal(trigger.complement());
    if (!found.isEmpty() || role.slots().isEmpty() || !phrase) {
      return found;
    }
    return nounFillers(side, rule, trigger, actors);
  }

  private List<Integer> nounFillers(
      Side side, EventRule rule, Trigger trigger, List<Integer> actors) {
    int noun = trigger.complement();
    Optional<RoleExpression> spelled =
        side == Side.ACTOR ? rule.roles().nounActor() : rule.roles().nounRecipient();
    if (spelled.isPresent() && trigger.pattern().kind() == Kind.NOUN) {
      List<Integer> found = fill(spelled.get(), grammar.nounFrame(noun), trigger);
      return found.isEmpty() && side == Side.ACTOR && !spelled.get().slots().isEmpty()
          ? outside(trigger, grammar.nouns().subjects(noun))
          : found;
    }
    return outside(
        trigger, side == Side.ACTOR ? nounActors(rule, noun) : nounRecipients(rule, noun, actors));
  }

  private List<Integer> nounActors(EventRule rule, int noun) {
    return rule.roles().actor().slots().isEmpty()
        ? List.of()
        : grammar.nouns().actors(noun, rule.roles().transitive());
  }

  private List<Integer> nounRecipients(EventRule rule, int noun, List<Integer> actors) {
    RoleExpression role = rule.roles().recipient();
    List<Integer> governed =
        role.prepositions().isEmpty()
            ? List.of()
            : without(actors, grammar.nouns().governed(noun, role.prepositions()));
    boolean defaults = governed.isEmpty() && role.namesObject();
    return defaults ? grammar.nouns().recipients(noun, actors) : governed;
  }

  private List<Integer> fill(RoleExpression role, Frame frame, Trigger trigger) {
    List<Integer> first = List.of();
    for (Slot slot : role.slots()) {
      List<Integer> found = outside(trigger, roleFillers(slot, frame));
      if (found.stream().anyMatch(filler -> cast.acts(sideWords.lookup(filler)))) {
        return found;
      }
      first = first.isEmpty() ? found : first;
    }
    return first;
  }

  /** Modifiers fill a side only where they may act: "Israeli", not "grave". */
  private List<Integer> roleFillers(Slot slot, Frame frame) {
    List<Integer> found = withParts(slot, frame);
    boolean modifiers = slot.place() == Slot.Place.MODIFIER || slot.part() == Part.MODIFIER;
    return modifiers ? found.stream().filter(cast::acts).toList() : found;
  }

  private List<Integer> withParts(Slot slot, Frame frame) {
    List<Integer> whole = frame.fillers(slot.part() == Part.ITSELF ? slot : Slot.of(slot.place()));
    if (slot.part() == Part.ITSELF) {
      return whole;
    }
    Set<Integer> parts = new LinkedHashSet<>();
    whole.forEach(filler -> parts.addAll(grammar.part(filler, slot)));
    return List.copyOf(parts);
  }

  private Frame frame(Trigger trigger) {
    if (trigger.pattern().predicate()) {
      return grammar.predicateFrame(trigger.head(), trigger.preposition());
    }
    return trigger.pattern().kind() == Kind.ADJECTIVE
        ? grammar.adjectiveFrame(trigger.head())
        : grammar.verbFrame(trigger.head(), trigger.preposition());
  }

  /**
   * @param received recipients of whatever kind, things among them
   */
  private List<String> lacks(Match match, List<Integer> received) {
    EventRule rule = match.rule();
    List<String> lacks = new ArrayList<>();
    rule.needs().stream()
        .sorted()
        .filter(need -> !need.metBy(match, received))
        .forEach(need -> lacks.add("needs: " + need.word()));
    rule.conditions().stream()
        .filter(condition -> holds(condition, match.trigger()) == condition.unless())
        .forEach(condition -> lacks.add(condition.toString()));
    if (!rule.anySides() && !political(match.actors()) && !political(match.recipients())) {
      lacks.add("a side that is a political actor");
    }
    return lacks;
  }

  private boolean political(List<Integer> side) {
    return side.stream()
        .anyMatch(word -> cast.political(word) || cast.political(sideWords.lookup(word)));
  }

  private boolean holds(Condition condition, Trigger trigger) {
    Frame frame =
        trigger.pattern().kind() == Kind.NOUN ? grammar.nounFrame(trigger.head()) : frame(trigger);
    boolean empty = true;
    for (Slot slot : condition.places().slots()) {
      for (int filler : withParts(slot, frame)) {
        empty = false;
        if (passes(condition, filler)) {
          return true;
        }
      }
    }
    return empty && condition.test() == Condition.Test.IS && condition.allowed().contains("none");
  }

  private boolean passes(Condition condition, int filler) {
    int inner = sideWords.lookup(filler);
    if (condition.test() == Condition.Test.IS) {
      return grammar.clauseForms().any(filler, condition.allowed())
          || cast.anyClass(filler, tree.sentence(), condition.allowed())
          || inner != filler && cast.anyClass(inner, tree.sentence(), condition.allowed());
    }
    return listed(condition, filler) || inner != filler && listed(condition, inner);
  }

  private boolean listed(Condition condition, int word) {
    List<String> allowed = condition.allowed();
    return allowed.contains(tree.lemma(word))
        || allowed.contains(tree.word(word).form().toLowerCase(Locale.ROOT))
        || word > 0 && allowed.contains(tree.lemma(word - 1) + " " + tree.lemma(word));
  }

  private boolean nominal(int word) {
    return tree.word(word).nominal();
  }

  private List<Integer> outside(Trigger trigger, List<Integer> fillers) {
    boolean noun = trigger.pattern().kind() == Kind.NOUN;
    return fillers.stream()
        .filter(filler -> !sideWords.time(filler))
        .filter(filler -> noun ? filler != trigger.head() : !trigger.has(filler))
        .distinct()
        .toList();
  }

  private static List<Integer> without(List<Integer> taken, List<Integer> fillers) {
    return fillers.stream().filter(filler -> !taken.contains(filler)).toList();
  }
}

package org.readout.events;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.events.Pattern.Kind;
import org.readout.events.Slot.Part;

/** Finds the words that fill the sides of a rule at a trigger. */
final class RoleFinder {
  private static final Set<Slot.Place> MEANT =
      EnumSet.of(Slot.Place.CLAUSE_OBJECT, Slot.Place.AIM_OBJECT);

  private final SentenceGrammar grammar;
  private final Cast cast;
  private final SideWords sideWords;
  private final Reach lands;

  RoleFinder(SentenceGrammar grammar, Cast cast, SideWords sideWords, GrammarWords words) {
    this.grammar = grammar;
    this.cast = cast;
    this.sideWords = sideWords;
    this.lands = new Reach(grammar.tree(), words, cast::land);
  }

  /** The rule with whatever fills its sides, things among them. */
  Match whole(EventRule rule, Trigger trigger) {
    List<Integer> doing = fillers(Side.ACTOR, rule, trigger, List.of());
    List<Integer> actors = sideWords.actors(doing);
    List<Integer> received =
        sideWords.recipients(without(actors, fillers(Side.RECIPIENT, rule, trigger, actors)));
    return new Match(rule, trigger, rule.code(), doing, without(actors, received));
  }

  /** The match with those alone who are sides: who may act, and the things that deeds hit. */
  Match told(Match whole) {
    List<Integer> actors = sideWords.actors(whole.actors());
    List<Integer> recipients =
        whole.rule().verbal()
            ? without(actors, sideWords.acting(whole.recipients()))
            : sideWords.hit(without(actors, sideWords.untied(whole.recipients())));
    return whole.with(whole.code(), actors, recipients);
  }

  /** The match with a recipient from the places that only acts of its type look at. */
  Match completed(Match told, FurtherPlaces.Places places) {
    List<Integer> own = sideWords.withoutMeans(told.actors(), told.recipients());
    boolean mutual = own.isEmpty() && told.actors().size() > 1 && told.rule().roles().mutual();
    if (mutual) {
      return told.with(told.code(), told.actors(), told.actors());
    }
    boolean closed = !own.isEmpty() || told.rule().roles().alone();
    return told.with(told.code(), told.actors(), closed ? own : further(told, places));
  }

  private List<Integer> further(Match told, FurtherPlaces.Places places) {
    List<Integer> found = others(told, sideWords.acting(affected(told)));
    if (found.isEmpty()) {
      found = others(told, sideWords.acting(fill(places.recipient(), told.trigger())));
    }
    return found.isEmpty() ? others(told, lands(places.land(), told.trigger())) : found;
  }

  /** Countries, and places of known countries, that the act is done in. */
  private List<Integer> lands(RoleExpression places, Trigger trigger) {
    return places.slots().stream()
        .map(slot -> lands.governed(trigger.head(), slot.prepositions()))
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private List<Integer> affected(Match told) {
    boolean done = told.trigger().pattern().kind() == Kind.NOUN && !told.actors().isEmpty();
    return done ? grammar.nouns().answering(told.trigger().complement()) : List.of();
  }

  /** Those who are not the actors, in whatever words. */
  private List<Integer> others(Match told, List<Integer> fillers) {
    return without(told.actors(), sideWords.recipients(fillers)).stream()
        .filter(word -> told.actors().stream().noneMatch(actor -> sideWords.same(word, actor)))
        .toList();
  }

  private List<Integer> fill(RoleExpression places, Trigger trigger) {
    return fill(places, grammar.frame(trigger), trigger);
  }

  private List<Integer> fillers(Side side, EventRule rule, Trigger trigger, List<Integer> actors) {
    return trigger.pattern().kind() == Kind.NOUN
        ? nounFillers(side, rule, trigger, actors)
        : clauseFillers(side, rule, trigger, actors);
  }

  private List<Integer> clauseFillers(
      Side side, EventRule rule, Trigger trigger, List<Integer> actors) {
    RoleExpression role = side == Side.ACTOR ? rule.roles().actor() : rule.roles().recipient();
    List<Integer> found = fill(role, grammar.frame(trigger), trigger);
    boolean phrase = trigger.complement() != trigger.head() && nominal(trigger.complement());
    if (!found.isEmpty() || role.slots().isEmpty() || !phrase) {
      return found;
    }
    List<Integer> inClause = clauseSides(role, trigger);
    return inClause.isEmpty() ? nounFillers(side, rule, trigger, actors) : inClause;
  }

  /** "issued a demand that Peru withdraw", where the clause hangs on the noun. */
  private List<Integer> clauseSides(RoleExpression role, Trigger trigger) {
    return role.slots().stream()
        .filter(slot -> slot.place() == Slot.Place.CLAUSE_SUBJECT)
        .map(slot -> grammar.nounFrame(trigger.complement()).fillers(slot))
        .filter(found -> found.stream().anyMatch(cast::acts))
        .findFirst()
        .orElse(List.of());
  }

  private List<Integer> nounFillers(
      Side side, EventRule rule, Trigger trigger, List<Integer> actors) {
    int noun = trigger.complement();
    if (grammar.nouns().backing(noun)) {
      return side == Side.ACTOR ? grammar.nouns().backers(noun) : grammar.nouns().backed(noun);
    }
    if (side == Side.ACTOR && grammar.nouns().bearing(noun)) {
      return outside(trigger, grammar.nouns().bearers(noun));
    }
    List<Integer> found = nounPhraseFillers(side, rule, trigger, actors);
    boolean open = side == Side.RECIPIENT && found.isEmpty();
    return open ? without(actors, grammar.nouns().bearings(noun)) : found;
  }

  private List<Integer> nounPhraseFillers(
      Side side, EventRule rule, Trigger trigger, List<Integer> actors) {
    int noun = trigger.complement();
    List<Integer> agents = grammar.nouns().agentsBesideGenitive(noun);
    boolean genitiveSuffers = !agents.isEmpty() || grammar.nouns().undergone(noun);
    if (genitiveSuffers && rule.roles().suffered()) {
      List<Integer> others =
          agents.isEmpty() ? outside(trigger, grammar.nouns().lent(noun)) : agents;
      return side == Side.ACTOR ? others : without(actors, grammar.nouns().possessors(noun));
    }
    Optional<RoleExpression> spelled =
        side == Side.ACTOR ? rule.roles().nounActor() : rule.roles().nounRecipient();
    if (spelled.isPresent() && trigger.pattern().kind() == Kind.NOUN) {
      List<Integer> found = fill(spelled.get(), grammar.nounFrame(noun), trigger);
      return found.isEmpty() && side == Side.ACTOR && !spelled.get().slots().isEmpty()
          ? outside(trigger, grammar.nouns().lent(noun))
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
      if (found.stream().anyMatch(filler -> meant(slot, filler))) {
        return found;
      }
      first = first.isEmpty() ? found : first;
    }
    return first;
  }

  /** Whether somebody is found: "agreed to send troops to Peru" goes on to Peru. */
  private boolean meant(Slot slot, int filler) {
    return cast.acts(sideWords.lookup(filler))
        && !(MEANT.contains(slot.place()) && sideWords.means(filler));
  }

  /** Modifiers fill a side only where they may act: "Israeli", not "grave". */
  private List<Integer> roleFillers(Slot slot, Frame frame) {
    List<Integer> found = grammar.fillers(slot, frame);
    boolean modifiers = slot.place() == Slot.Place.MODIFIER || slot.part() == Part.MODIFIER;
    return modifiers ? found.stream().filter(cast::acts).toList() : found;
  }

  private boolean nominal(int word) {
    return grammar.tree().word(word).nominal();
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

package org.readout.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.readout.language.Upos;
import org.readout.model.EventCode;

/** Chooses among the rules that hold in a sentence: one event a trigger, each event once. */
final class MatchChooser {
  private static final Comparator<Match> BEST_FIRST =
      Comparator.comparingInt(Match::closeness)
          .reversed()
          .thenComparing(match -> match.rule().id().value())
          .thenComparingInt(match -> match.trigger().head());

  private final SentenceGrammar grammar;
  private final Tree tree;

  MatchChooser(SentenceGrammar grammar) {
    this.grammar = grammar;
    this.tree = grammar.tree();
  }

  /** The matches to tell, in the order of their triggers. */
  List<Match> choose(List<Match> matches) {
    List<Match> sorted = matches.stream().sorted(BEST_FIRST).toList();
    List<Match> chosen = new ArrayList<>();
    for (Match match : sorted) {
      if (!givesWay(match, sorted) && chosen.stream().noneMatch(other -> sameWords(match, other))) {
        chosen.add(match);
      }
    }
    return once(apart(chosen)).stream()
        .sorted(Comparator.comparingInt(match -> match.trigger().head()))
        .toList();
  }

  private static boolean givesWay(Match match, List<Match> all) {
    return all.stream()
        .anyMatch(
            other ->
                other.rule().over().contains(match.rule().id().value()) && sameWords(match, other));
  }

  private static boolean sameWords(Match one, Match other) {
    return one.trigger().head() == other.trigger().head()
        || one.trigger().words().intersects(other.trigger().words());
  }

  /** Leaves out what stands in a clause or object that another rule tells of already. */
  private List<Match> apart(List<Match> matches) {
    return matches.stream()
        .filter(match -> matches.stream().noneMatch(other -> other != match && tells(other, match)))
        .toList();
  }

  private boolean tells(Match upper, Match lower) {
    Trigger trigger = upper.trigger();
    return upper.rule().insteadOf().stream()
        .map(Slot::of)
        .flatMap(slot -> frame(trigger).fillers(slot).stream())
        .anyMatch(filler -> filler == lower.trigger().head() || below(lower, filler));
  }

  private Frame frame(Trigger trigger) {
    return trigger.pattern().kind() == Pattern.Kind.NOUN
        ? grammar.nounFrame(trigger.head())
        : grammar.verbFrame(trigger.head(), trigger.preposition());
  }

  /** Whether an event noun completes a verb: "agreed to provide military aid". */
  private boolean below(Match lower, int verb) {
    int head = lower.trigger().head();
    return tree.head(head) == verb && tree.word(head).is(Upos.NOUN);
  }

  /** Drops what tells an event again that a word above tells already: "attacked in a raid". */
  private List<Match> once(List<Match> matches) {
    List<Match> kept = new ArrayList<>(matches);
    for (Match lower : matches) {
      for (Match upper : List.copyOf(kept)) {
        if (upper != lower && kept.contains(lower) && tellsAgain(lower, upper)) {
          kept.remove(lower);
          kept.set(kept.indexOf(upper), joined(upper, lower));
        }
      }
    }
    return kept;
  }

  private boolean tellsAgain(Match lower, Match upper) {
    return lower.rule().code().type() == upper.rule().code().type()
        && (!tree.verbal(lower.trigger().head()) || participle(lower, upper))
        && directlyBelow(lower.trigger().head(), upper.trigger().head())
        && compatible(lower.actors(), upper.actors())
        && compatible(lower.recipients(), upper.recipients());
  }

  /** "spoke by phone, discussing trade". */
  private boolean participle(Match lower, Match upper) {
    int verb = lower.trigger().head();
    return tree.relation(verb, "advcl")
        && tree.tagged(verb, "VBG")
        && tree.head(verb) == upper.trigger().head();
  }

  private boolean directlyBelow(int lower, int upper) {
    if (tree.head(lower) == upper) {
      return !tree.relation(lower, "conj");
    }
    int above = tree.head(lower);
    return above >= 0 && tree.head(above) == upper && tree.word(above).nominal();
  }

  private static boolean compatible(List<Integer> lower, List<Integer> upper) {
    return lower.isEmpty() || upper.isEmpty() || upper.containsAll(lower);
  }

  private static Match joined(Match upper, Match lower) {
    Set<Integer> taken = new HashSet<>(upper.actors());
    taken.addAll(upper.recipients());
    return upper.with(
        upper.code().mode().isPresent() ? upper.code() : moded(upper.code(), lower.code()),
        filled(upper.actors(), lower.actors(), taken),
        filled(upper.recipients(), lower.recipients(), taken));
  }

  private static EventCode moded(EventCode own, EventCode lent) {
    return new EventCode(own.type(), lent.mode(), own.contexts(), own.cameo());
  }

  private static List<Integer> filled(List<Integer> own, List<Integer> lent, Set<Integer> taken) {
    return own.isEmpty() ? lent.stream().filter(word -> !taken.contains(word)).toList() : own;
  }
}

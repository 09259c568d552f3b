package org.readout.events;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.readout.language.Upos;
import org.readout.model.EventCode;
import org.readout.ontology.Ontology;

/** Chooses among the rules that hold in a sentence: one event a trigger, each event once. */
final class MatchChooser {
  private static final Comparator<Match> BEST_FIRST =
      Comparator.comparingInt(Match::closeness)
          .reversed()
          .thenComparing(match -> match.rule().id().value())
          .thenComparingInt(match -> match.trigger().head());

  private final SentenceGrammar grammar;
  private final Tree tree;
  private final AccordedCodes codes;

  MatchChooser(SentenceGrammar grammar, Ontology ontology) {
    this.grammar = grammar;
    this.tree = grammar.tree();
    this.codes = new AccordedCodes(grammar, ontology);
  }

  /** The matches to tell, in the order of their triggers. */
  List<Match> choose(List<Match> matches) {
    Set<Match> yielding = yielding(matches);
    BitSet taken = new BitSet();
    List<Match> chosen = new ArrayList<>();
    for (Match match : matches.stream().sorted(BEST_FIRST).toList()) {
      if (!yielding.contains(match) && match.trigger().apartFrom(taken)) {
        match.trigger().addTo(taken);
        chosen.add(match);
      }
    }
    return once(apart(codes.inAccord(chosen))).stream()
        .sorted(Comparator.comparingInt(match -> match.trigger().head()))
        .toList();
  }

  /** Matches at whose words a rule holds that goes over theirs. */
  private static Set<Match> yielding(List<Match> matches) {
    Set<Match> found = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Match over : matches) {
      if (!over.rule().over().isEmpty()) {
        matches.stream().filter(match -> gives(match, over)).forEach(found::add);
      }
    }
    return found;
  }

  private static boolean gives(Match match, Match over) {
    return over.rule().over().contains(match.rule().id().value())
        && !match.trigger().apartFrom(over.trigger());
  }

  /** Leaves out what stands in a clause or object that another rule tells of already. */
  private List<Match> apart(List<Match> matches) {
    BitSet told = new BitSet();
    for (Match match : matches) {
      for (Slot.Place place : match.rule().insteadOf()) {
        grammar.frame(match.trigger()).fillers(Slot.of(place)).forEach(told::set);
      }
    }
    return matches.stream().filter(match -> !toldIn(told, match.trigger().head())).toList();
  }

  /** An event noun that completes a verb is told with it: "agreed to provide military aid". */
  private boolean toldIn(BitSet told, int head) {
    int above = tree.head(head);
    return told.get(head) || above >= 0 && told.get(above) && tree.word(head).is(Upos.NOUN);
  }

  /** Drops what tells an event again that a word above tells already: "attacked in a raid". */
  private List<Match> once(List<Match> matches) {
    Map<Integer, Match> kept = new LinkedHashMap<>();
    matches.forEach(match -> kept.put(match.trigger().head(), match));
    for (Match match : matches) {
      int head = match.trigger().head();
      int above = tree.head(head);
      for (int place : new int[] {above, above < 0 ? -1 : tree.head(above)}) {
        Match lower = kept.get(head);
        Match upper = kept.get(place);
        if (lower != null && upper != null && tellsAgain(lower, upper)) {
          kept.remove(head);
          kept.put(place, joined(upper, lower));
        }
      }
    }
    return List.copyOf(kept.values());
  }

  private boolean tellsAgain(Match lower, Match upper) {
    return lower.rule().code().type() == upper.rule().code().type()
        && (!tree.verbal(lower.trigger().head()) || accompanies(lower, upper))
        && directlyBelow(lower.trigger().head(), upper.trigger().head())
        && compatible(lower.actors(), upper.actors())
        && compatible(lower.recipients(), upper.recipients());
  }

  /** "spoke by phone, discussing trade"; "marched to protest"; "began a strike to protest". */
  private boolean accompanies(Match lower, Match upper) {
    int verb = lower.trigger().head();
    int above = tree.head(verb);
    boolean adverbial = tree.relation(verb, "advcl") || tree.relation(verb, "xcomp");
    boolean beside = adverbial && above == upper.trigger().head();
    boolean aim = tree.relation(verb, "acl") && upper.trigger().words().get(above);
    return (beside || aim) && (tree.tagged(verb, "VBG") || tree.mark(verb).equals("to"));
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

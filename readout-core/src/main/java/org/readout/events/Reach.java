package org.readout.events;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Finds those whom an act is about deeper than its own phrases: "agreed to extend the mandate of
 * the force in <b>Peru</b>". Circumstances ("after talks with Peru") and other clauses are not
 * entered.
 */
final class Reach {
  private static final Set<String> INWARD =
      Set.of("obj", "iobj", "obl", "nmod", "xcomp", "ccomp", "acl");

  private final Tree tree;
  private final GrammarWords words;
  private final IntPredicate acts;

  /**
   * @param acts whether a word is the head of somebody who may act
   */
  Reach(Tree tree, GrammarWords words, IntPredicate acts) {
    this.tree = tree;
    this.words = words;
    this.acts = acts;
  }

  /** The nearest of those who may act after one of the prepositions, with those joined to them. */
  List<Integer> governed(int head, List<String> prepositions) {
    Deque<Integer> open = new ArrayDeque<>(List.of(head));
    while (!open.isEmpty()) {
      int word = open.poll();
      if (word != head && acts.test(word) && stands(word, prepositions)) {
        return tree.withConjuncts(word);
      }
      for (int child : tree.sentence().children(word)) {
        if (inward(child, prepositions)) {
          open.add(child);
        }
      }
    }
    return List.of();
  }

  private boolean stands(int word, List<String> prepositions) {
    return tree.governedBy(word, prepositions)
        && !(tree.preposition(word).equals("on") && words.has(WordList.CHANNEL, tree.lemma(word)));
  }

  private boolean inward(int child, List<String> asked) {
    String relation = tree.word(child).baseRelation();
    boolean told =
        tree.word(child).relation().equals("acl:relcl")
            || circumstance(child) && !tree.governedBy(child, asked);
    return !told
        && (INWARD.contains(relation)
            || tree.word(child).relation().equals("nsubj:pass")
            || relation.equals("advcl") && tree.mark(child).equals("to")
            || relation.equals("conj") && !tree.hasChildOf(child, "nsubj"));
  }

  private boolean circumstance(int child) {
    return words.has(WordList.CIRCUMSTANCE, tree.preposition(child));
  }
}

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
  private static final String OF = "of";
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
    return nearest(head, prepositions, word -> tree.governedBy(word, prepositions));
  }

  /** Those whom an infinitive of help names: "sent a team to help defend <b>Peru</b>". */
  List<Integer> helped(int head) {
    return nearest(head, List.of(), this::helps);
  }

  private boolean helps(int word) {
    int verb = tree.head(word);
    while (tree.relation(verb, "xcomp")
        && tree.verbal(tree.head(verb))
        && tree.mark(verb).isEmpty()) {
      verb = tree.head(verb);
    }
    return tree.relation(word, "obj")
        && tree.mark(verb).equals("to")
        && words.has(WordList.HELPING, tree.lemma(verb));
  }

  private List<Integer> nearest(int head, List<String> prepositions, IntPredicate meant) {
    Deque<Integer> open = new ArrayDeque<>(List.of(head));
    while (!open.isEmpty()) {
      int word = open.poll();
      if (word != head
          && acts.test(word)
          && meant.test(word)
          && !victim(word, head)
          && !channel(word)) {
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

  /** "welcomed the arrest of <b>the rebels</b>": to them it was done, by others. */
  private boolean victim(int word, int head) {
    int deed = tree.head(word);
    return deed != head
        && tree.preposition(word).equals(OF)
        && (words.has(WordList.SUFFERED, tree.lemma(deed))
            || words.has(WordList.INFLICTED, tree.lemma(deed)));
  }

  /** "the use of Welsh on <b>television</b>" */
  private boolean channel(int word) {
    return tree.preposition(word).equals("on") && words.has(WordList.CHANNEL, tree.lemma(word));
  }

  private boolean inward(int child, List<String> asked) {
    String relation = tree.word(child).baseRelation();
    boolean told =
        tree.word(child).relation().equals("acl:relcl")
            || tree.circumstance(child) && !tree.governedBy(child, asked);
    return !told
        && (INWARD.contains(relation)
            || tree.word(child).relation().equals("nsubj:pass")
            || relation.equals("advcl") && tree.mark(child).equals("to")
            || relation.equals("conj") && !tree.hasChildOf(child, "nsubj"));
  }
}

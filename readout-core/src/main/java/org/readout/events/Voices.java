package org.readout.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/** Tells passives from actives, and who stands after "by". */
final class Voices {
  private static final List<String> BY = List.of("by");

  private final Tree tree;
  private final IntPredicate acts;
  private final MaskedNouns masked;
  private final RelativeClauses relatives;

  Voices(Tree tree, IntPredicate acts, MaskedNouns masked) {
    this.tree = tree;
    this.acts = acts;
    this.masked = masked;
    this.relatives = new RelativeClauses(tree);
  }

  /** Whether the verb's surface subject is the one to whom it is done. */
  boolean passive(int verb) {
    boolean subjectOfPassive = tree.hasChild(verb, "nsubj:pass") && !tree.hasChild(verb, "nsubj");
    if (tree.hasChild(verb, "aux:pass") || subjectOfPassive) {
      return true;
    }
    if (!tree.pastParticiple(verb) || tree.hasAuxiliary(verb)) {
      return false;
    }
    if (tree.hasChildOf(verb, "nsubj")) {
      return hasAgent(verb) && !measured(verb) || headline(verb);
    }
    if (tree.relation(verb, "acl") && !hasAgent(verb) && trulyActive(verb)) {
      return false;
    }
    if (lostSubject(verb).isPresent()) {
      return false;
    }
    return !tree.relation(verb, "conj") || passive(tree.head(verb));
  }

  /**
   * "Two editors arrested in Lima": a participle with a subject, and nothing that it is done to.
   */
  private boolean headline(int verb) {
    return !tree.fullStop() && tree.bareChildren(verb, "obj").isEmpty();
  }

  /** "The king shortened by an hour the curfew": by how much, where an object says what. */
  private boolean measured(int verb) {
    return !tree.bareChildren(verb, "obj").isEmpty() && agents(verb).stream().noneMatch(acts::test);
  }

  /** The nouns after "by". */
  List<Integer> agents(int verb) {
    List<Integer> found = new ArrayList<>();
    for (int child : tree.sentence().children(verb)) {
      if (agent(child)) {
        found.addAll(tree.withConjuncts(child));
      }
    }
    if (!found.isEmpty()) {
      return relatives.resolved(verb, found);
    }
    for (int child : tree.sentence().children(verb)) {
      if (tree.relation(child, "conj") && passive(child) && !tree.hasChildOf(child, "nsubj")) {
        return agents(child);
      }
    }
    List<Integer> shared = sharedAgents(verb);
    return shared.isEmpty() ? nestedAgents(verb) : shared;
  }

  /**
   * "implicated in a false case by police", where "by" hangs on the case, and "barred from entering
   * by police", where it hangs on the entering.
   */
  private List<Integer> nestedAgents(int verb) {
    List<Integer> found = new ArrayList<>();
    List<Integer> inner = tree.bareChildren(verb, "obl");
    inner.addAll(tree.bareChildren(verb, "xcomp"));
    inner.addAll(tree.children(verb, "advcl").stream().filter(c -> tree.tagged(c, "VBG")).toList());
    for (int child : inner) {
      tree.governed(child, "obl", BY).stream().filter(acts::test).forEach(found::add);
      tree.governed(child, "nmod", BY).stream().filter(acts::test).forEach(found::add);
    }
    return found;
  }

  /** "were arrested and beaten by the police", where "by" hangs on the first verb. */
  private List<Integer> sharedAgents(int verb) {
    boolean joined = tree.relation(verb, "conj") && passive(tree.head(verb));
    return joined && !tree.hasChildOf(verb, "nsubj")
        ? agentsAfter(tree.head(verb), verb)
        : List.of();
  }

  private List<Integer> agentsAfter(int verb, int position) {
    List<Integer> found = new ArrayList<>();
    for (int child : tree.sentence().children(verb)) {
      if (child > position && agent(child)) {
        found.addAll(tree.withConjuncts(child));
      }
    }
    return found;
  }

  /**
   * "The government strengthened ties.", read as a noun with a participle: a participle has no
   * object, and a full sentence has a verb.
   */
  private boolean trulyActive(int verb) {
    int noun = tree.head(verb);
    boolean alone = tree.head(noun) < 0 && !tree.hasChildOf(noun, "cop") && tree.fullStop();
    return alone
        || !tree.bareChildren(verb, "obj").isEmpty()
        || tree.head(noun) < 0 && !masked.objects(verb).isEmpty();
  }

  /** "The king rejected reforms.", read as one noun phrase without a verb: the king. */
  Optional<Integer> lostSubject(int verb) {
    int noun = tree.head(verb);
    boolean phraseAlone =
        tree.relation(verb, "amod")
            && tree.pastParticiple(verb)
            && tree.head(noun) < 0
            && noun > verb
            && tree.fullStop()
            && !tree.hasChildOf(noun, "cop")
            && !tree.hasChildOf(noun, "nsubj");
    if (!phraseAlone) {
      return Optional.empty();
    }
    List<Integer> before = tree.bareChildren(noun, "compound");
    before.addAll(tree.bareChildren(verb, "compound"));
    return before.stream().filter(word -> word < verb).reduce((first, last) -> last);
  }

  private boolean hasAgent(int verb) {
    for (int child : tree.sentence().children(verb)) {
      if (agent(child)) {
        return true;
      }
    }
    return false;
  }

  private boolean agent(int child) {
    return tree.word(child).relation().equals("obl:agent")
        || tree.word(child).relation().equals("obl") && tree.preposition(child).equals("by");
  }
}

package org.readout.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells for whom relative pronouns stand, and what relative clauses leave out. */
final class RelativeClauses {
  private final Tree tree;

  RelativeClauses(Tree tree) {
    this.tree = tree;
  }

  /** What a relative clause without a relative pronoun leaves out: "the town the army shelled". */
  List<Integer> gap(int verb) {
    int clause = verb;
    while (tree.relation(clause, "conj") && tree.verbal(tree.head(clause))) {
      clause = tree.head(clause);
    }
    boolean relative = tree.word(clause).relation().equals("acl:relcl");
    List<Integer> subjects = tree.children(clause, "nsubj");
    boolean gap =
        relative
            && !subjects.isEmpty()
            && subjects.stream().noneMatch(tree::relativePronoun)
            && !tree.hasRelativePronoun(clause)
            && !tree.hasChildOf(verb, "ccomp")
            && tree.children(verb, "xcomp").stream().noneMatch(tree::verbal);
    return gap ? List.of(tree.head(clause)) : List.of();
  }

  /** Whether a pronoun is the object, so that the antecedent is not the subject. */
  boolean pronounIsObject(int verb) {
    return tree.children(verb, "obj").stream().anyMatch(tree::relativePronoun);
  }

  /** Relative pronouns stand for the noun that their clause modifies. */
  List<Integer> resolved(int verb, List<Integer> fillers) {
    if (fillers.stream().noneMatch(tree::relativePronoun)) {
      return fillers;
    }
    List<Integer> found = new ArrayList<>();
    for (int filler : fillers) {
      boolean stands = tree.relativePronoun(filler) && !tree.relation(verb, "ccomp");
      found.add(stands ? antecedent(verb).orElseGet(() -> tree.nounBefore(filler)) : filler);
    }
    return found;
  }

  /** "the mayor whose arrest angered Peru": the mayor. */
  int owner(int genitive) {
    if (!tree.relativePronoun(genitive)) {
      return genitive;
    }
    int at = genitive;
    while (at >= 0 && !tree.word(at).relation().equals("acl:relcl")) {
      at = tree.head(at);
    }
    return at < 0 ? genitive : tree.head(at);
  }

  private Optional<Integer> antecedent(int verb) {
    for (int at = verb; at >= 0; at = tree.head(at)) {
      if (tree.word(at).relation().equals("acl:relcl")) {
        return Optional.of(tree.head(at));
      }
      if (tree.word(at).nominal() && at != verb) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }
}

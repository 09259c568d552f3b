package org.readout.analyzer.coreference;

import org.readout.analyzer.coreference.Candidate.Role;

/** Tells how two candidates of one sentence stand to each other in its tree. */
final class SyntaxBetween {
  private static final int DEEPEST = 12;

  private final Discourse discourse;

  /** How the later stands to the earlier. */
  enum Relation {
    APART,
    /** In another sentence: the earlier is subject of its main clause. */
    SUBJECT_BEFORE,
    APPOSITION,
    /** "The envoy is the leader". */
    PREDICATE,
    CONJUNCT,
    /** The later lies within the earlier, outside a relative clause. */
    WITHIN,
    WITHIN_CLAUSE,
    /** The earlier lies within the later. */
    AROUND,
    /** Both hang on one verb. */
    TOGETHER,
    /** The later belongs to a phrase that hangs on the verb of the earlier. */
    POSSESSOR_TOGETHER,
    /** The earlier is subject of the clause that the later stands in. */
    SUBJECT_HERE,
    SUBJECT_ABOVE,
    SUBJECT_FAR_ABOVE,
    SAME_SENTENCE
  }

  SyntaxBetween(Discourse discourse) {
    this.discourse = discourse;
  }

  Relation between(Candidate later, Candidate earlier) {
    Tree tree = discourse.tree(earlier.sentence());
    if (later.sentence() != earlier.sentence()) {
      return discourse.mainSubject(earlier) ? Relation.SUBJECT_BEFORE : Relation.APART;
    }
    int a = earlier.head();
    int b = later.head();
    int above = tree.word(b).head();
    if (above == a && tree.word(b).baseRelation().equals("appos")) {
      return Relation.APPOSITION;
    }
    if (above == a && tree.word(b).baseRelation().equals("conj")) {
      return Relation.CONJUNCT;
    }
    if (predicate(tree, earlier, later)) {
      return Relation.PREDICATE;
    }
    if (tree.dominates(a, b)) {
      return inRelativeClause(tree, a, b) ? Relation.WITHIN_CLAUSE : Relation.WITHIN;
    }
    if (earlier.within(later)) {
      return Relation.AROUND;
    }
    return inClause(tree, earlier, later);
  }

  private static boolean predicate(Tree tree, Candidate earlier, Candidate later) {
    int a = earlier.head();
    int b = later.head();
    boolean subject = earlier.role() == Role.SUBJECT;
    boolean copula = tree.word(a).head() == b && later.role() == Role.PREDICATE;
    boolean become =
        tree.word(b).baseRelation().equals("xcomp") && tree.word(a).head() == tree.word(b).head();
    return subject && (copula || become);
  }

  private static boolean inRelativeClause(Tree tree, int above, int below) {
    for (int at = below, steps = 0; at != above && at >= 0 && steps < DEEPEST; steps++) {
      if (tree.word(at).relation().startsWith("acl")) {
        return true;
      }
      at = tree.word(at).head();
    }
    return false;
  }

  private static Relation inClause(Tree tree, Candidate earlier, Candidate later) {
    int aboveEarlier = tree.word(earlier.head()).head();
    int aboveLater = tree.word(later.head()).head();
    if (aboveEarlier == aboveLater && aboveEarlier >= 0) {
      return later.role() == Role.POSSESSOR ? Relation.SAME_SENTENCE : Relation.TOGETHER;
    }
    boolean possessor =
        later.role() == Role.POSSESSOR
            && aboveLater >= 0
            && aboveEarlier >= 0
            && tree.word(aboveLater).head() == aboveEarlier;
    if (possessor) {
      return Relation.POSSESSOR_TOGETHER;
    }
    if (earlier.role() == Role.SUBJECT
        && aboveEarlier >= 0
        && tree.dominates(aboveEarlier, later.head())) {
      return height(tree, aboveEarlier, later.head());
    }
    return Relation.SAME_SENTENCE;
  }

  /** How many clauses lie between a verb and a word below it. */
  private static Relation height(Tree tree, int verb, int word) {
    int clause = tree.clause(word);
    if (clause == verb) {
      return Relation.SUBJECT_HERE;
    }
    int next =
        clause < 0 || tree.word(clause).head() < 0 ? -1 : tree.clause(tree.word(clause).head());
    return next == verb ? Relation.SUBJECT_ABOVE : Relation.SUBJECT_FAR_ABOVE;
  }
}

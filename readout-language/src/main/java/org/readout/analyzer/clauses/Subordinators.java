package org.readout.analyzer.clauses;

import java.util.Set;

/**
 * Gives the clause its "after" in "The sides agreed after mediators from Chad met both", where the
 * parser takes it for a preposition of the subject.
 */
final class Subordinators {
  private static final Set<String> WORDS =
      Set.of("after", "before", "since", "until", "till", "as", "once");
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");
  private static final Set<String> HELPERS = Set.of("VBD", "VBZ", "VBP", "MD");

  private final ClauseTree tree;

  Subordinators(ClauseTree tree) {
    this.tree = tree;
  }

  void hangAnew() {
    for (int word = 0; word < tree.size(); word++) {
      if (WORDS.contains(tree.lemma(word))) {
        leadIn(word, tree.head(word));
        subordinate(word, tree.head(word));
      }
    }
  }

  private void leadIn(int word, int subject) {
    int verb = subject < 0 ? ClauseTree.NONE : tree.head(subject);
    boolean ofSubject = tree.hangsAs(word, "case") && verb > subject && subject > word;
    if (ofSubject && tree.relation(subject).startsWith("nsubj") && finite(verb)) {
      tree.hang(word, verb, "mark");
    }
  }

  /** "The sides agreed after both met": the second clause is not joined to the first. */
  private void subordinate(int word, int verb) {
    boolean joined = tree.hangsAs(word, "mark") && verb > word && tree.hangsAs(verb, "conj");
    int conjunction = joined ? tree.child(verb, "cc") : ClauseTree.NONE;
    if (joined && (conjunction < 0 || conjunction > word)) {
      tree.rename(verb, "advcl");
    }
  }

  private boolean finite(int verb) {
    int helper = Math.max(tree.child(verb, "aux"), tree.child(verb, "cop"));
    return FINITE.contains(tree.xpos(verb)) || (helper >= 0 && HELPERS.contains(tree.xpos(helper)));
  }
}

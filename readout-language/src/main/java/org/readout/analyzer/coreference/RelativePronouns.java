package org.readout.analyzer.coreference;

import org.readout.language.Reference;

/** Binds a relative pronoun to the noun that its clause hangs on. */
final class RelativePronouns {
  private RelativePronouns() {}

  /** Place of the noun among the candidates before the pronoun; their number where none is it. */
  static int choice(Discourse discourse, int pronoun) {
    Reference reference = discourse.reference(pronoun);
    int[] earlier = discourse.earlier(pronoun);
    int noun = noun(discourse.tree(reference.sentence()), reference.head());
    int wanted = noun < 0 ? -1 : discourse.at(reference.sentence(), noun);
    for (int at = 0; at < earlier.length; at++) {
      if (earlier[at] == wanted) {
        return at;
      }
    }
    return earlier.length;
  }

  private static int noun(Tree tree, int pronoun) {
    int clause = tree.clause(pronoun);
    return clause >= 0 && tree.word(clause).relation().equals("acl:relcl")
        ? tree.word(clause).head()
        : -1;
  }
}

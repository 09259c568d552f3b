package org.readout.analyzer.clauses;

import org.readout.language.Upos;

/**
 * Hangs the office of "Secretary of State Ana Diaz met the envoy" on the name, where the parser has
 * the name below the office.
 */
final class OfficesBeforeNames {
  private static final String OF = "of";
  private static final int LONGEST = 8;

  private final ClauseTree tree;
  private final ClauseWords words;

  OfficesBeforeNames(ClauseTree tree, ClauseWords words) {
    this.tree = tree;
    this.words = words;
  }

  void hangAnew() {
    for (int office = 0; office + 3 < tree.size(); office++) {
      if (words.has(ClauseWords.OFFICE, tree.lower(office)) && tree.lower(office + 1).equals(OF)) {
        int name = nameBehind(office);
        if (name > office) {
          hangAnew(office, name);
        }
      }
    }
  }

  /** The first name of several words behind what the office is of, if it hangs below the office. */
  private int nameBehind(int office) {
    int end = Math.min(tree.size(), office + LONGEST);
    for (int word = office + 3; word < end && nominal(word); word++) {
      boolean name = tree.is(word, Upos.PROPN) && tree.has(word, "flat");
      if (name && !tree.has(word, "case") && tree.dominates(office, word)) {
        return word;
      }
    }
    return ClauseTree.NONE;
  }

  private boolean nominal(int word) {
    return tree.is(word, Upos.PROPN)
        || tree.is(word, Upos.NOUN)
        || tree.is(word, Upos.ADJ)
        || tree.is(word, Upos.CCONJ);
  }

  private void hangAnew(int office, int name) {
    for (int word = office + 1; word < name; word++) {
      if (tree.head(word) == name) {
        tree.hang(word, office, "nmod");
      }
    }
    tree.hang(name, tree.head(office), tree.relation(office));
    tree.hang(office, name, "nmod:desc");
  }
}

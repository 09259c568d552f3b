package org.readout.analyzer.clauses;

/**
 * Hangs the charge in "convicted the former president of <b>fraud</b>" on the verb, where the
 * parser hangs it on who is charged.
 */
final class Charges {
  private static final String OF = "of";

  private final ClauseTree tree;
  private final ClauseWords words;

  Charges(ClauseTree tree, ClauseWords words) {
    this.tree = tree;
    this.words = words;
  }

  void hangAnew() {
    for (int verb = 0; verb < tree.size(); verb++) {
      int charged = words.has(ClauseWords.CHARGING, tree.lemma(verb)) ? charged(verb) : verb;
      int charge = charged > verb ? charge(charged) : ClauseTree.NONE;
      if (charge >= 0) {
        tree.hang(charge, verb, "obl");
      }
    }
  }

  private int charged(int verb) {
    int object = tree.child(verb, "obj");
    return object >= 0 ? object : verb;
  }

  /** The last phrase with "of"; that of an office may be what the office is of. */
  private int charge(int charged) {
    int last = ClauseTree.NONE;
    int count = 0;
    for (int word = charged + 1; word < tree.size(); word++) {
      int marker =
          tree.head(word) == charged && tree.nominal(word) && tree.hangsAs(word, "nmod")
              ? tree.child(word, "case")
              : -1;
      if (marker >= 0 && tree.lower(marker).equals(OF)) {
        last = word;
        count++;
      }
    }
    boolean office = words.has(ClauseWords.OFFICE, tree.lower(charged));
    return count > (office ? 1 : 0) ? last : ClauseTree.NONE;
  }
}

package org.readout.analyzer.clauses;

import java.util.Set;

/**
 * Hangs what came of a deed on the deed, in "accused the army of shelling a market, <b>killing</b>
 * ten", where the parser hangs it on who accused.
 */
final class Results {
  private static final Set<String> LEADERS = Set.of("of", "for", "by");
  private static final String GERUND = "VBG";

  private final ClauseTree tree;
  private final ClauseWords words;

  Results(ClauseTree tree, ClauseWords words) {
    this.tree = tree;
    this.words = words;
  }

  void hangAnew() {
    for (int word = 1; word < tree.size(); word++) {
      boolean result =
          tree.hangsAs(word, "advcl")
              && tree.head(word) < word
              && tree.xpos(word).equals(GERUND)
              && words.has(ClauseWords.RESULT, tree.lemma(word))
              && !tree.has(word, "mark")
              && !tree.has(word, "nsubj");
      int deed = result ? deed(tree.head(word), word) : ClauseTree.NONE;
      if (deed >= 0) {
        tree.hang(word, deed, "advcl");
      }
    }
  }

  /** The last deed between that the verb or its object is told with: "of shelling". */
  private int deed(int verb, int before) {
    int object = tree.child(verb, "obj");
    for (int word = before - 1; word > verb; word--) {
      boolean of = tree.head(word) == verb || (object >= 0 && tree.head(word) == object);
      int leader =
          of && tree.xpos(word).equals(GERUND) ? tree.child(word, "mark") : ClauseTree.NONE;
      if (leader >= 0 && LEADERS.contains(tree.lemma(leader))) {
        return word;
      }
    }
    return ClauseTree.NONE;
  }
}

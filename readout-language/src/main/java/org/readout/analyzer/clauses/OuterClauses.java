package org.readout.analyzer.clauses;

import java.util.Set;
import org.readout.language.Upos;

/**
 * Hangs on a verb of saying what the parser takes into what was said, though it goes on with the
 * saying: "said it would send food and <b>urged</b> calm", "said rebels attacked, but the rebels
 * <b>denied</b> it".
 */
final class OuterClauses {
  private static final Set<String> PRESENT = Set.of("VBZ", "VBP");

  private final ClauseTree tree;
  private final Rejoinders rejoinders;

  OuterClauses(ClauseTree tree, Rejoinders rejoinders) {
    this.tree = tree;
    this.rejoinders = rejoinders;
  }

  void hangAnew() {
    for (int word = 1; word < tree.size(); word++) {
      int told = tree.head(word);
      if (told >= 0 && told < word && tree.hangsAs(told, "ccomp") && tree.head(told) < told) {
        hangAnew(word, told);
      } else if (tree.is(word, Upos.NOUN) && rejoinders.appended(tree, word)) {
        append(word);
      }
    }
  }

  private void hangAnew(int verb, int told) {
    if (tree.hangsAs(verb, "conj") && (otherTense(verb, told) || outsideQuotation(verb, told))) {
      tree.hang(verb, tree.head(told), "conj");
    } else if (rejoinders.has(tree, verb)) {
      tree.hang(verb, outermost(tree.head(told)), tree.relation(verb));
    }
  }

  /** "said it "would fight" and <b>threatened</b> …": the quotation ends before. */
  private boolean outsideQuotation(int verb, int told) {
    boolean bare = tree.is(verb, Upos.VERB) && !tree.has(verb, "nsubj") && tree.has(verb, "cc");
    int open = 0;
    for (int word = tree.head(told); bare && word < tree.first(verb); word++) {
      boolean mark = tree.is(word, Upos.PUNCT);
      open += mark && tree.xpos(word).equals("``") ? 1 : 0;
      if (mark && tree.xpos(word).equals("''") && open > 0 && word > told) {
        return true;
      }
    }
    return false;
  }

  /** "said …, an allegation the army denied": named by who tells what was said, not by who said. */
  private void append(int noun) {
    int outermost = tree.head(noun);
    while (tree.head(outermost) >= 0) {
      outermost = tree.head(outermost);
    }
    tree.hang(noun, outermost, "appos");
  }

  /**
   * "would send" goes on with "build", not with "urged", which goes on with "said"; so does what
   * follows "was concerned".
   */
  private boolean otherTense(int verb, int told) {
    boolean bare = !tree.has(verb, "nsubj") && !tree.has(verb, "aux") && !tree.has(verb, "expl");
    return bare
        && past(verb)
        && past(tree.head(told))
        && tree.has(verb, "cc")
        && tree.has(told, "nsubj")
        && (notPast(told) || longPast(told) && tree.is(tree.child(verb, "cc") - 1, Upos.PUNCT));
  }

  /** "had taken part, and rejected …" */
  private boolean longPast(int told) {
    int helper = tree.child(told, "aux");
    return tree.xpos(told).equals("VBN") && helper >= 0 && tree.xpos(helper).equals("VBD");
  }

  private boolean past(int verb) {
    return tree.is(verb, Upos.VERB) && tree.xpos(verb).equals("VBD");
  }

  private boolean notPast(int told) {
    if (tree.has(told, "cop") || tree.has(told, "aux:pass")) {
      return true;
    }
    int helper = tree.child(told, "aux");
    String helping = helper < 0 ? "" : tree.xpos(helper);
    return switch (tree.xpos(told)) {
      case "VBZ", "VBP" -> true;
      case "VB" -> helping.equals("MD");
      case "VBG" -> helper >= 0;
      default -> PRESENT.contains(helping);
    };
  }

  /** Of "said that he had told them that …" it is "said" that others answer. */
  private int outermost(int saying) {
    int at = saying;
    while (tree.hangsAs(at, "ccomp") && tree.head(at) < at) {
      at = tree.head(at);
    }
    return at;
  }
}

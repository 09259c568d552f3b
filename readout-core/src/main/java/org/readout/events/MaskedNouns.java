package org.readout.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Objects and subjects that look like adverbials: "arrested at least 233 leaders", "captured on
 * Monday the port".
 */
final class MaskedNouns {
  private static final int LONGEST_QUANTITY = 4;

  private final Tree tree;
  private final GrammarWords words;

  MaskedNouns(Tree tree, GrammarWords words) {
    this.tree = tree;
    this.words = words;
  }

  /** Masked objects of a verb, with their conjuncts. */
  List<Integer> objects(int verb) {
    return between(verb, verb + 1, tree.sentence().size());
  }

  /** Masked subjects of a verb, with their conjuncts. */
  List<Integer> subjects(int verb) {
    return between(verb, 0, verb);
  }

  private List<Integer> between(int verb, int from, int to) {
    List<Integer> found = new ArrayList<>();
    for (int child : tree.sentence().children(verb)) {
      if (child >= from && child < to && masked(child)) {
        found.addAll(tree.withConjuncts(child));
      }
    }
    return found;
  }

  private boolean masked(int noun) {
    boolean adverbial =
        tree.relation(noun, "obl") && !tree.word(noun).relation().equals("obl:agent");
    return adverbial
        && !words.has(WordList.TIME, tree.lemma(noun))
        && (tree.preposition(noun).isEmpty() && tree.word(noun).nominal() || quantified(noun));
  }

  /** Whether what seems to be a preposition belongs to a number: "at least", "up to". */
  private boolean quantified(int noun) {
    int number = number(noun);
    for (int length = 1; number >= 0 && length <= LONGEST_QUANTITY; length++) {
      if (length <= number && words.has(WordList.QUANTITY, text(number - length, number))) {
        return true;
      }
    }
    return false;
  }

  private int number(int noun) {
    List<Integer> numbers = tree.bareChildren(noun, "nummod");
    return numbers.isEmpty() ? -1 : numbers.get(0);
  }

  private String text(int from, int to) {
    List<String> forms = new ArrayList<>();
    for (int i = from; i < to; i++) {
      forms.add(tree.word(i).form().toLowerCase(Locale.ROOT));
    }
    return String.join(" ", forms);
  }
}

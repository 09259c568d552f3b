package org.readout.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Tells the forms of clauses that conditions name: what is demanded, what is promised. */
final class ClauseForms {
  /** "to go", "that he go", "that he should go". */
  static final String INFINITIVE = "infinitive";

  /** "that he must go", "that he should go", "that he needs to go". */
  static final String OBLIGING = "obliging";

  /** "that he will go". */
  static final String PROMISING = "promising";

  /** "that he will not go". */
  static final String NEGATED = "negated";

  /** "that he went", "that he goes", "that he may go": neither demanded nor promised. */
  static final String TELLING = "telling";

  private static final Set<String> FINITE = Set.of("MD", "VBD", "VBP", "VBZ");

  private final Tree tree;
  private final GrammarWords words;

  ClauseForms(Tree tree, GrammarWords words) {
    this.tree = tree;
    this.words = words;
  }

  /** Whether the clause of a verb has one of the forms. */
  boolean any(int verb, Set<String> forms) {
    return forms.contains(INFINITIVE) && infinitive(verb)
        || forms.contains(OBLIGING) && obliging(verb)
        || forms.contains(PROMISING) && modal(verb, WordList.PROMISING)
        || forms.contains(NEGATED) && negated(verb)
        || forms.contains(TELLING) && telling(verb);
  }

  private boolean infinitive(int verb) {
    boolean base = tree.tagged(verb, "VB") || tree.infinitive(verb);
    for (int helper : helpers(verb)) {
      base = base || tree.tagged(helper, "VB");
      boolean demands = words.has(WordList.DEMANDING, tree.lemma(helper));
      if (FINITE.contains(tree.word(helper).xpos()) && !demands) {
        return false;
      }
    }
    return base;
  }

  private boolean obliging(int verb) {
    return modal(verb, WordList.DEMANDING) || needed(verb);
  }

  /** "that he needs to go", which asks for it. */
  private boolean needed(int verb) {
    return words.has(WordList.OBLIGING, tree.lemma(verb))
        && tree.children(verb, "xcomp").stream().anyMatch(clause -> tree.tagged(clause, "VB"));
  }

  private boolean telling(int verb) {
    List<Integer> finite = new ArrayList<>(helpers(verb));
    finite.add(verb);
    finite.removeIf(word -> !FINITE.contains(tree.word(word).xpos()));
    return !finite.isEmpty() && !obliging(verb) && !modal(verb, WordList.PROMISING);
  }

  private boolean modal(int verb, WordList modals) {
    return helpers(verb).stream().anyMatch(helper -> words.has(modals, tree.lemma(helper)));
  }

  private boolean negated(int verb) {
    for (int child : tree.sentence().children(verb)) {
      if (tree.word(child).features().contains("Polarity=Neg")) {
        return true;
      }
    }
    return false;
  }

  private List<Integer> helpers(int verb) {
    List<Integer> helpers = tree.children(verb, "aux");
    helpers.addAll(tree.children(verb, "cop"));
    return helpers;
  }
}

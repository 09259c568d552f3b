package org.readout.analyzer.clauses;

import java.util.Set;
import org.readout.language.Upos;

/**
 * Hangs the clause of "free the women and men it has taken" on the men and women, where the parser
 * joins it to a verb without an "and", and the noun of "who said he was a leader" on "said".
 */
final class StrayRelatives {
  private static final Set<String> COMPLEMENTS = Set.of("obj", "xcomp", "ccomp");
  private static final Set<String> RELATIVES = Set.of("who", "which", "that");

  private final ClauseTree tree;

  StrayRelatives(ClauseTree tree) {
    this.tree = tree;
  }

  void hangAnew() {
    for (int word = 1; word < tree.size(); word++) {
      if (joinedWithoutConjunction(word)) {
        ofTheNounBefore(word);
        pastInsertedSpeech(word);
      }
      if (tree.hangsAs(word, "nsubj")) {
        ofTheVerbBefore(word);
      }
      if (tree.hangsAs(word, "nmod") && tree.xpos(word).equals("VBG")) {
        asClause(word);
      }
    }
  }

  private boolean joinedWithoutConjunction(int verb) {
    return tree.hangsAs(verb, "conj")
        && tree.head(verb) < verb
        && tree.is(verb, Upos.VERB)
        && !tree.has(verb, "cc");
  }

  /** Its subject stands right behind a noun, and it lacks an object: that noun. */
  private void ofTheNounBefore(int verb) {
    int subject = tree.child(verb, "nsubj");
    int noun = subject < 0 ? ClauseTree.NONE : tree.first(subject) - 1;
    boolean free = noun >= 0 && tree.nominal(noun) && !tree.dominates(verb, noun);
    boolean opens = subject < verb && tree.first(verb) == noun + 1 && !tree.has(subject, "cc");
    int object = tree.child(verb, "obj");
    boolean lacks = object < 0 || tree.is(object, Upos.ADJ);
    if (free && opens && lacks) {
      tree.hang(verb, firstOfConjuncts(noun), "acl:relcl");
      tree.rename(object, "xcomp");
    }
  }

  private int firstOfConjuncts(int noun) {
    int at = noun;
    while (tree.hangsAs(at, "conj") && tree.nominal(tree.head(at))) {
      at = tree.head(at);
    }
    return at;
  }

  /** "the minister, who, they say, visited": the visit is the minister's, "say" is put in. */
  private void pastInsertedSpeech(int verb) {
    int pronoun = tree.child(verb, "nsubj");
    if (pronoun < 0 || !RELATIVES.contains(tree.lemma(pronoun))) {
      return;
    }
    for (int speech = pronoun + 1; speech < verb; speech++) {
      boolean inserted = tree.hangsAs(speech, "acl:relcl") && tree.head(speech) < pronoun;
      if (inserted && tree.first(speech) >= pronoun - 1 && !tree.dominates(speech, verb)) {
        tree.hang(verb, tree.head(speech), "acl:relcl");
        tree.hang(speech, verb, "parataxis");
      }
    }
  }

  /** A noun with a copula and a subject of its own is a clause, and no subject of another. */
  private void ofTheVerbBefore(int noun) {
    boolean clause = tree.has(noun, "cop") && tree.has(noun, "nsubj");
    int verb = tree.first(noun) - 1;
    if (clause && verb >= 0 && tree.is(verb, Upos.VERB)) {
      tree.hang(noun, verb, "ccomp");
    }
  }

  /**
   * "accused the army of planning to attack": what has an object or a clause is a clause itself.
   */
  private void asClause(int gerund) {
    if (COMPLEMENTS.stream().anyMatch(each -> tree.has(gerund, each))) {
      tree.rename(gerund, "acl");
      tree.rename(tree.child(gerund, "case"), "mark");
    }
  }
}

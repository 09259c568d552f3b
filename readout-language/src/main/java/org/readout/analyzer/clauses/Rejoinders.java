package org.readout.analyzer.clauses;

import java.util.List;
import org.readout.language.Upos;

/**
 * Tells the clause in which somebody else answers what was said: "…, but the army denied the
 * report", "…, while the ministry said …". The words are data.
 */
final class Rejoinders {
  private static final List<String> COMPLEMENTS = List.of("ccomp", "xcomp", "obj");

  private final ClauseWords words;

  Rejoinders(ClauseWords words) {
    this.words = words;
  }

  /** Whether a clause beside what was said answers it. */
  boolean has(ClauseTree tree, int verb) {
    int subject = tree.child(verb, "nsubj");
    boolean finite = tree.is(verb, Upos.VERB) && subject >= 0 && subject < verb;
    return finite && ledIn(tree, verb) && answers(tree, verb, subject);
  }

  /** By "but" or "while" after a comma, and not by a further "that". */
  private boolean ledIn(ClauseTree tree, int verb) {
    int leader = tree.child(verb, tree.hangsAs(verb, "conj") ? "cc" : "mark");
    boolean beside = tree.hangsAs(verb, "conj") || tree.hangsAs(verb, "advcl");
    boolean further = tree.hangsAs(verb, "conj") && tree.has(verb, "mark");
    return beside
        && !further
        && leader > 0
        && is("leader", tree.lemma(leader))
        && tree.is(leader - 1, Upos.PUNCT);
  }

  private boolean answers(ClauseTree tree, int verb, int subject) {
    String lemma = tree.lemma(verb);
    boolean complemented = COMPLEMENTS.stream().anyMatch(each -> tree.has(verb, each));
    boolean another = !tree.is(subject, Upos.PRON);
    return (is("denies", lemma) && complemented)
        || (is("answers", lemma) && account(tree, tree.child(verb, "obj")))
        || (is("says", lemma) && another && tree.has(verb, "ccomp"));
  }

  /** "the claim", "any such report": what was said before. */
  private boolean account(ClauseTree tree, int object) {
    int determiner = object < 0 ? ClauseTree.NONE : tree.child(object, "det");
    return determiner >= 0
        && is("account", tree.lemma(object))
        && !is("new", tree.lemma(determiner));
  }

  /** "an allegation the army denied", behind what was alleged. */
  boolean appended(ClauseTree tree, int noun) {
    int clause = tree.child(noun, "acl");
    int article = tree.child(noun, "det");
    boolean comma = article > 0 && tree.is(article - 1, Upos.PUNCT);
    return comma
        && clause > noun
        && is("account", tree.lemma(noun))
        && (is("denies", tree.lemma(clause)) || is("answers", tree.lemma(clause)));
  }

  private boolean is(String kind, String word) {
    return words.has(kind, word);
  }
}

package org.readout.analyzer.coreference;

import java.util.Set;
import org.readout.language.Upos;
import org.readout.language.Word;

/**
 * How far the noun phrase of a head word reaches: possessors and phrases after it included,
 * appositions, conjuncts and the clause of a predicate not.
 */
record Extent(int first, int last) {
  private static final Set<String> INSIDE_BEFORE =
      Set.of("det", "amod", "nmod", "compound", "nummod", "flat", "fixed", "goeswith");
  private static final Set<String> INSIDE_AFTER =
      Set.of("nmod", "acl", "amod", "flat", "compound", "fixed", "goeswith", "nummod", "det");
  private static final Set<String> LOOSE =
      Set.of(",", ".", ";", ":", "-", "–", "—", "...", "?", "!");
  private static final Set<String> WHERE = Set.of("in", "at");

  /** The noun phrase of a head that is no name. */
  static Extent of(Tree tree, int head) {
    return new Extent(first(tree, head), trimmed(tree, head, lastOfNoun(tree, head)));
  }

  /** The noun phrase around a name. */
  static Extent of(Tree tree, int head, NamePart name, Kind kind) {
    int last = Math.max(name.last(), lastOfName(tree, head, kind));
    int first = Math.min(name.first(), first(tree, head));
    return new Extent(
        Math.min(first, head), trimmed(tree, Math.max(name.last(), head), Math.max(last, head)));
  }

  private static int first(Tree tree, int head) {
    int first = head;
    for (int child : tree.sentence().children(head)) {
      if (child < head && INSIDE_BEFORE.contains(tree.word(child).baseRelation())) {
        first = Math.min(first, tree.leftmost(child));
      }
    }
    while (first < head && loose(tree, first)) {
      first++;
    }
    return first;
  }

  private static int lastOfNoun(Tree tree, int head) {
    int last = head;
    for (int child : tree.sentence().children(head)) {
      if (child > head
          && (INSIDE_AFTER.contains(tree.word(child).baseRelation()) || possessive(tree, child))) {
        last = Math.max(last, tree.rightmost(child));
      }
    }
    return last;
  }

  private static int lastOfName(Tree tree, int head, Kind kind) {
    int last = head;
    for (int child : tree.sentence().children(head)) {
      if (child > head && (ofName(tree, child, kind) || possessive(tree, child))) {
        last = Math.max(last, tree.rightmost(child));
      }
    }
    return last;
  }

  private static boolean possessive(Tree tree, int child) {
    return tree.word(child).xpos().equals("POS");
  }

  /** "Church of Orm", "Velm, Orland", but not "Jana Novak on Monday". */
  private static boolean ofName(Tree tree, int child, Kind kind) {
    Word word = tree.word(child);
    if (word.relation().equals("acl:relcl") || word.baseRelation().equals("flat")) {
      return true;
    }
    if (word.relation().equals("nmod:unmarked")) {
      return kind == Kind.PLACE && word.is(Upos.PROPN);
    }
    if (!word.baseRelation().equals("nmod")) {
      return !word.baseRelation().equals("acl") && INSIDE_AFTER.contains(word.baseRelation());
    }
    String preposition = preposition(tree, child);
    boolean where = kind != Kind.PERSON && word.is(Upos.PROPN) && WHERE.contains(preposition);
    return preposition.equals("of") || where;
  }

  private static String preposition(Tree tree, int noun) {
    for (int child : tree.sentence().children(noun)) {
      if (child < noun && tree.word(child).baseRelation().equals("case")) {
        return tree.lower(child);
      }
    }
    return "";
  }

  private static int trimmed(Tree tree, int least, int last) {
    int trimmed = last;
    while (trimmed > least && loose(tree, trimmed)) {
      trimmed--;
    }
    return trimmed;
  }

  private static boolean loose(Tree tree, int i) {
    return tree.word(i).is(Upos.PUNCT) && LOOSE.contains(tree.word(i).form());
  }
}

package org.readout.events;

import java.util.List;
import java.util.function.IntPredicate;

/**
 * Those who do what an event noun names where only the words above it tell: "<b>Peru</b> called up
 * reservists for a war", "<b>rebel</b> plans for a raid", "<b>Peru</b> withdrew after a clash with
 * the rebels".
 */
final class ClauseLoans {
  private static final List<String> WITH = List.of("with");

  private final Tree tree;
  private final VerbRoles verbs;
  private final GrammarWords words;
  private final IntPredicate acts;

  ClauseLoans(Tree tree, VerbRoles verbs, GrammarWords words, IntPredicate acts) {
    this.tree = tree;
    this.verbs = verbs;
    this.words = words;
    this.acts = acts;
  }

  /** Those who do it; empty where nothing above tells. */
  List<Integer> actors(int noun) {
    int top = tree.counting(noun);
    List<Integer> found = sharers(top);
    found = found.isEmpty() ? intenders(top) : found;
    return found.isEmpty() && opposed(noun) ? beside(top) : found;
  }

  /** "his role in the raid", "admitted a part in it". */
  private List<Integer> sharers(int noun) {
    int above = tree.head(noun);
    boolean share =
        above >= 0
            && tree.word(above).nominal()
            && words.has(WordList.SHARE, tree.lemma(above) + " " + tree.preposition(noun));
    return share ? acting(verbs.holders(above)) : List.of();
  }

  /** "mobilised for war", "called up reservists for a war". */
  private List<Integer> intenders(int noun) {
    int above = tree.head(noun);
    int verb = above >= 0 && tree.relation(above, "obj") ? tree.head(above) : above;
    boolean intends =
        verb >= 0
            && (tree.relation(noun, "obl") || tree.relation(noun, "nmod"))
            && words.has(
                WordList.INTENDING, tree.withParticle(verb) + " " + tree.preposition(noun));
    return intends ? acting(verbs.subjects(verb)) : List.of();
  }

  /** Whether others are named with whom it is done: "a clash with the rebels". */
  private boolean opposed(int noun) {
    return tree.governed(noun, "nmod", WITH).stream().anyMatch(acts::test);
  }

  /** "Peru withdrew after a clash", "ten soldiers were killed in a clash". */
  private List<Integer> beside(int noun) {
    int verb = tree.head(noun);
    boolean beside =
        verb >= 0
            && tree.verbal(verb)
            && tree.relation(noun, "obl")
            && words.has(WordList.BESIDE, tree.preposition(noun));
    return beside ? acting(verbs.surfaceSubjects(verb)) : List.of();
  }

  private List<Integer> acting(List<Integer> fillers) {
    return fillers.stream().filter(acts::test).toList();
  }
}

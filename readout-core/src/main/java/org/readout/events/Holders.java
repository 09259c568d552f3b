package org.readout.events;

import java.util.List;
import java.util.function.IntPredicate;

/**
 * Tells whose a plan, an offer or a role is, and so who does what it is of: "<b>Chile's</b> plan to
 * visit Peru", "a <b>rebel</b> plan for an attack", "jailed for <b>his</b> role in a riot".
 */
final class Holders {
  private static final List<String> MAKERS = List.of("by", "from", "of");
  private static final List<String> ADDRESSES = List.of("to", "on", "for", "upon");

  private final Tree tree;
  private final GrammarWords words;
  private final IntPredicate acts;
  private final VerbRoles verbs;

  Holders(Tree tree, GrammarWords words, IntPredicate acts, VerbRoles verbs) {
    this.tree = tree;
    this.words = words;
    this.acts = acts;
    this.verbs = verbs;
  }

  /** Those whose the noun is: who stands beside it, else the subject of its verb. */
  List<Integer> of(int noun) {
    List<Integer> owners = owners(noun);
    return owners.isEmpty() ? takers(noun) : owners;
  }

  private List<Integer> owners(int noun) {
    List<Integer> found = verbs.meant(tree.possessors(noun));
    found = found.isEmpty() ? acting(tree.modifiers(noun)) : found;
    return found.isEmpty() ? acting(tree.governed(noun, "nmod", MAKERS)) : found;
  }

  /** "drew up a plan", "accused Peru of a role": those whom the verb ties to the noun. */
  private List<Integer> takers(int noun) {
    int verb = tree.head(noun);
    if (verb < 0 || !tree.verbal(verb)) {
      return List.of();
    }
    boolean tied = words.has(WordList.OBJECT_MARK, tree.lemma(verb) + " " + tree.preposition(noun));
    if (tied) {
      return acting(verbs.objects(verb));
    }
    boolean complement = tree.relation(noun, "obj") || tree.relation(noun, "obl");
    return complement ? verbs.surfaceSubjects(verb) : List.of();
  }

  /** Those who do what the infinitive after a noun says: "an appeal to <b>the rebels</b> to go". */
  List<Integer> ofInfinitive(int noun) {
    return words.has(WordList.ADDRESSED, tree.lemma(noun)) ? addressees(noun) : of(noun);
  }

  private List<Integer> addressees(int noun) {
    List<Integer> found = acting(tree.governed(noun, "nmod", ADDRESSES));
    int verb = tree.head(noun);
    if (!found.isEmpty() || verb < 0 || !tree.verbal(verb)) {
      return found;
    }
    found = acting(tree.governed(verb, "obl", ADDRESSES));
    boolean answered = verbs.answers(verb, tree.preposition(noun));
    return found.isEmpty() && answered ? acting(verbs.subjects(verb)) : found;
  }

  private List<Integer> acting(List<Integer> fillers) {
    return fillers.stream().filter(acts::test).toList();
  }
}

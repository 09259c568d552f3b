package org.readout.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.readout.language.Upos;
import org.readout.training.Graft.Twig;

/**
 * What {@link NewsVariants} are made of.
 *
 * @param frames sentences in which {@link #CLAUSE} stands for a statement
 * @param statements sentences with a subject, ended by a stop, without quotes
 * @param predicates statements whose first word alone is the subject
 * @param names of persons, as sentences of their own
 * @param descriptions noun phrases with an article, as sentences of their own
 */
record NewsSources(
    List<GoldSentence> frames,
    List<GoldSentence> statements,
    List<GoldSentence> predicates,
    List<GoldSentence> names,
    List<GoldSentence> descriptions) {
  static final String CLAUSE = "CLAUSE";

  private static final int SHORTEST = 4;
  private static final int LONGEST = 25;
  private static final int LONGEST_PREDICATE = 14;
  private static final int LONGEST_PHRASE = 6;
  private static final Set<String> IN_DESCRIPTION =
      Set.of("det", "amod", "compound", "nmod", "case", "nmod:poss");

  static NewsSources of(List<GoldSentence> sentences, List<GoldSentence> frames) {
    List<GoldSentence> statements = sentences.stream().filter(NewsSources::statement).toList();
    List<GoldSentence> names = new ArrayList<>();
    List<GoldSentence> descriptions = new ArrayList<>();
    for (GoldSentence sentence : sentences) {
      Graft tree = Graft.of(sentence);
      for (Twig word : tree.words()) {
        gather(tree, word, names, descriptions);
      }
    }
    return new NewsSources(
        frames,
        statements,
        statements.stream().filter(NewsSources::predicate).toList(),
        names,
        descriptions);
  }

  private static boolean statement(GoldSentence sentence) {
    int last = sentence.size() - 1;
    return sentence.size() >= SHORTEST
        && sentence.size() <= LONGEST
        && sentence.forms().get(last).equals(".")
        && !sentence.forms().contains("\"")
        && !sentence.relations().get(0).equals("cc")
        && hasSubjectBefore(sentence);
  }

  private static boolean hasSubjectBefore(GoldSentence sentence) {
    Graft tree = Graft.of(sentence);
    Twig root = tree.root();
    int at = tree.words().indexOf(root);
    return tree.child(root, "nsubj").filter(s -> tree.words().indexOf(s) < at).isPresent()
        && tree.words().get(sentence.size() - 1).under(root);
  }

  private static boolean predicate(GoldSentence sentence) {
    Graft tree = Graft.of(sentence);
    Twig first = tree.words().get(0);
    return sentence.size() <= LONGEST_PREDICATE
        && first.relation().equals("nsubj")
        && first.under(tree.root())
        && first.xpos().equals("PRP")
        && tree.root().upos() == Upos.VERB
        && tree.bare(first);
  }

  private static void gather(
      Graft tree, Twig word, List<GoldSentence> names, List<GoldSentence> descriptions) {
    List<Twig> below = tree.subtree(word);
    if (below.size() < 2 || below.size() > LONGEST_PHRASE || !tree.together(below)) {
      return;
    }
    List<String> relations = below.stream().filter(w -> w != word).map(Twig::relation).toList();
    if (word.upos() == Upos.PROPN && relations.stream().allMatch("flat"::equals)) {
      names.add(tree.phrase(word));
    }
    if (word.upos() == Upos.NOUN
        && relations.get(0).equals("det")
        && IN_DESCRIPTION.containsAll(relations)) {
      descriptions.add(tree.phrase(word));
    }
  }
}

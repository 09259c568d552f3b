package org.readout.training.news;

import java.util.List;
import java.util.Set;
import org.readout.analyzer.conllu.ConlluSentence;
import org.readout.analyzer.conllu.ConlluWord;

/**
 * How far trees that were found agree with those given. Relations are compared without subtypes,
 * punctuation counts. An event relation is a subject, object, oblique, clausal complement or
 * conjunct; a passive subject is not the same as an active one.
 *
 * @param tags words with the right universal tag
 * @param heads words with the right head
 * @param relations words with the right head and relation
 * @param given event relations that the sheet holds
 * @param found event relations that were found
 * @param right event relations that are in both, with the same head
 */
record TreeScore(int words, int tags, int heads, int relations, int given, int found, int right) {
  static final TreeScore NONE = new TreeScore(0, 0, 0, 0, 0, 0, 0);
  private static final Set<String> EVENTS =
      Set.of("nsubj", "nsubj:pass", "obj", "iobj", "obl", "ccomp", "xcomp", "conj");

  /** The score of one tree; both sentences must have the same words. */
  static TreeScore of(ConlluSentence given, ConlluSentence found) {
    List<ConlluWord> gold = given.words();
    List<ConlluWord> tried = found.words();
    if (!given.forms().equals(found.forms())) {
      throw new IllegalArgumentException(
          "compared the words %s with %s".formatted(given.forms(), found.forms()));
    }
    TreeScore sum = NONE;
    for (int i = 0; i < gold.size(); i++) {
      sum = sum.plus(word(gold.get(i), tried.get(i)));
    }
    return sum;
  }

  private static TreeScore word(ConlluWord gold, ConlluWord tried) {
    boolean head = gold.head() == tried.head();
    boolean right = head && event(gold) && role(gold).equals(role(tried));
    return new TreeScore(
        1,
        one(gold.upos().equals(tried.upos())),
        one(head),
        one(same(gold, tried)),
        one(event(gold)),
        one(event(tried)),
        one(right));
  }

  private static int one(boolean holds) {
    return holds ? 1 : 0;
  }

  /** Whether head and relation are the same. */
  static boolean same(ConlluWord gold, ConlluWord tried) {
    return gold.head() == tried.head() && base(gold).equals(base(tried));
  }

  private static boolean event(ConlluWord word) {
    return EVENTS.contains(role(word));
  }

  private static String role(ConlluWord word) {
    return word.relation().startsWith("nsubj:pass") ? "nsubj:pass" : base(word);
  }

  private static String base(ConlluWord word) {
    return word.relation().split(":", 2)[0];
  }

  TreeScore plus(TreeScore other) {
    return new TreeScore(
        words + other.words,
        tags + other.tags,
        heads + other.heads,
        relations + other.relations,
        given + other.given,
        found + other.found,
        right + other.right);
  }

  double upos() {
    return share(tags, words);
  }

  double uas() {
    return share(heads, words);
  }

  double las() {
    return share(relations, words);
  }

  /** F1 of the event relations. */
  double events() {
    return share(2 * right, given + found);
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}

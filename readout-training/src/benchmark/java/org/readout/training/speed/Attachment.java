package org.readout.training.speed;

import java.util.List;
import org.readout.analyzer.conllu.ConlluSentence;
import org.readout.analyzer.conllu.ConlluWord;

/** Scores trees against a treebank's: the share of words with the right head and relation (LAS). */
public final class Attachment {
  private Attachment() {}

  /** Relations are compared without their subtypes, as the evaluation does. */
  public static double labelled(List<ConlluSentence> gold, List<ConlluSentence> found) {
    int right = 0;
    int all = 0;
    for (int i = 0; i < gold.size(); i++) {
      List<ConlluWord> words = gold.get(i).words();
      all += words.size();
      right += right(words, found.get(i).words());
    }
    return (double) right / all;
  }

  private static int right(List<ConlluWord> gold, List<ConlluWord> found) {
    int right = 0;
    for (int i = 0; i < gold.size(); i++) {
      boolean same =
          gold.get(i).head() == found.get(i).head()
              && relation(gold.get(i)).equals(relation(found.get(i)));
      right += same ? 1 : 0;
    }
    return right;
  }

  private static String relation(ConlluWord word) {
    return word.relation().replaceFirst(":.*", "");
  }
}

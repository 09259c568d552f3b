package org.readout.analyzer.tag;

import java.util.List;
import java.util.stream.IntStream;
import org.readout.language.Upos;

/**
 * The tags that a word may have. A pair is scored as its universal tag plus its Penn tag, each of
 * which has a column of its own.
 */
final class TagChoice {
  private static final int UNIVERSAL = Upos.values().length;

  private final int[] pairs;
  private final int[] upos;
  private final int[] xpos;

  /**
   * @param pairs numbers of the pairs to choose from
   * @param all every pair
   * @param xposNames every Penn tag, in the order of their columns
   */
  TagChoice(int[] pairs, List<TagPair> all, List<String> xposNames) {
    this.pairs = pairs.clone();
    this.upos = IntStream.of(pairs).map(pair -> all.get(pair).upos().ordinal()).toArray();
    this.xpos =
        IntStream.of(pairs)
            .map(pair -> UNIVERSAL + xposNames.indexOf(all.get(pair).xpos()))
            .toArray();
  }

  /** The pair that scores highest, the first of equals. */
  int best(float[] scores) {
    int best = 0;
    for (int i = 1; i < pairs.length; i++) {
      if (score(i, scores) > score(best, scores)) {
        best = i;
      }
    }
    return pairs[best];
  }

  private float score(int i, float[] scores) {
    return scores[upos[i]] + scores[xpos[i]];
  }
}

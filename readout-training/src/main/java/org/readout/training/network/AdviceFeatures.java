package org.readout.training.network;

import java.util.Locale;
import org.readout.analyzer.features.FeatureHash;
import org.readout.analyzer.network.Distance;

/** What a network that hears another parser's advice sees of it at each word. */
final class AdviceFeatures {
  private static final int FIRST = 200;
  private static final int FROM_ROOT = 99;

  private AdviceFeatures() {}

  /** Features of a word, hashed. */
  static int[] of(Tree advice, int word) {
    int head = advice.heads()[word];
    boolean root = head == advice.size();
    int relation = FeatureHash.text(advice.relations()[word]);
    int distance = root ? FROM_ROOT : Distance.of(word, head);
    int tag = FeatureHash.text(advice.xpos()[word]);
    int headTag = root ? 1 : FeatureHash.text(advice.xpos()[head]);
    int headForm = root ? 1 : FeatureHash.text(advice.forms()[head].toLowerCase(Locale.ROOT));
    return new int[] {
      FeatureHash.of(FIRST, relation, 0, 0),
      FeatureHash.of(FIRST + 1, distance, 0, 0),
      FeatureHash.of(FIRST + 2, relation, headTag, 0),
      FeatureHash.of(FIRST + 3, tag, 0, 0),
      FeatureHash.of(FIRST + 4, FeatureHash.text(advice.names()[word]), 0, 0),
      FeatureHash.of(FIRST + 5, headForm, 0, 0),
      FeatureHash.of(FIRST + 6, relation, distance, 0),
      FeatureHash.of(FIRST + 7, tag, relation, 0)
    };
  }
}

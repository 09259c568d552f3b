package org.readout.analyzer.parse;

import java.util.List;
import org.readout.analyzer.features.FeatureHash;
import org.readout.analyzer.features.WordAttribute;
import org.readout.analyzer.features.WordSight;
import org.readout.analyzer.tag.WordTag;

/**
 * The words of one sentence as the parser's features see them: for each attribute a row of numbers,
 * one a word, then one for the artificial root and one for no word at all.
 */
public final class ParseWords {
  static final int UPOS = WordAttribute.values().length;
  static final int XPOS = UPOS + 1;
  static final int FEATURES = UPOS + 2;
  private static final int ATTRIBUTES = UPOS + 3;
  private static final int ROOT_VALUE = 2;

  private final List<WordTag> tags;
  private final int[][] rows;

  public ParseWords(List<String> forms, List<WordTag> tags, WordSight sight) {
    this.tags = tags;
    int count = forms.size();
    this.rows = new int[ATTRIBUTES][count + 2];
    for (int i = 0; i < count; i++) {
      int[] attributes = sight.attributes(forms.get(i));
      for (int a = 0; a < UPOS; a++) {
        rows[a][i] = attributes[a];
      }
      rows[UPOS][i] = 3 + tags.get(i).upos().ordinal();
      rows[XPOS][i] = FeatureHash.text(tags.get(i).xpos());
      rows[FEATURES][i] = FeatureHash.text(tags.get(i).features());
    }
    for (int[] row : rows) {
      row[count] = ROOT_VALUE;
      row[count + 1] = -1;
    }
  }

  int count() {
    return tags.size();
  }

  int[] row(int attribute) {
    return rows[attribute];
  }

  /** The relations to choose from when a move makes an arc. */
  public int[] relations(Relations relations, State state, Transition move) {
    int head = state.headBy(move);
    String upos = head >= tags.size() ? Relations.ROOT : tags.get(head).upos().name();
    return relations.choice(Relations.key(tags.get(state.top()).xpos(), upos, move));
  }
}

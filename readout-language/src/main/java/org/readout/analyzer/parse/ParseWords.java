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
  private final int[][][] choices;

  public ParseWords(List<String> forms, List<WordTag> tags, WordSight sight, Relations relations) {
    this.tags = tags;
    int count = forms.size();
    this.choices = new int[count][][];
    this.rows = new int[ATTRIBUTES][count + 2];
    for (int i = 0; i < count; i++) {
      int[] attributes = sight.attributes(forms.get(i));
      for (int a = 0; a < UPOS; a++) {
        rows[a][i] = attributes[a];
      }
      choices[i] = relations.choices(tags.get(i).xpos());
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

  /** The relations to choose from when a move makes an arc; the caller must not write to it. */
  public int[] relations(State state, Transition move) {
    int head = state.headBy(move);
    int upos = head >= tags.size() ? Relations.root() : tags.get(head).upos().ordinal();
    return choices[state.top()][Relations.place(upos, move)];
  }
}

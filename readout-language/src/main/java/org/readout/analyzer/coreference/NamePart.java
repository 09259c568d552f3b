package org.readout.analyzer.coreference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.language.Spelling;
import org.readout.language.Upos;
import org.readout.model.EntityKind;

/**
 * The proper name in a noun phrase.
 *
 * @param first index of its first word; after {@code last} where there is none
 * @param kind where the name was recognised as one
 */
record NamePart(int first, int last, Optional<EntityKind> kind) {
  private static final int MOST_WORDS = 12;
  static final NamePart NONE = new NamePart(0, -1, Optional.empty());

  boolean present() {
    return first <= last;
  }

  /** Its first words without accents, full stops and a possessive's ending. */
  List<String> words(Tree tree) {
    List<String> words = new ArrayList<>();
    for (int i = first; i <= last && words.size() < MOST_WORDS; i++) {
      boolean mark = tree.word(i).is(Upos.PUNCT) || tree.word(i).xpos().equals("POS");
      String word = Spelling.fold(tree.word(i).form()).replace(".", "");
      if (!mark && !word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }
}

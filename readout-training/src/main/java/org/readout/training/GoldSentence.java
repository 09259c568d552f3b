package org.readout.training;

import java.util.List;
import org.readout.analyzer.conllu.ConlluSentence;
import org.readout.analyzer.conllu.ConlluWord;
import org.readout.analyzer.tag.WordTag;
import org.readout.language.Upos;

/**
 * A sentence whose tree is known.
 *
 * @param lemmas as the treebank gives them
 * @param heads by word; the number of words stands for the root's
 */
record GoldSentence(
    List<String> forms,
    List<String> lemmas,
    List<WordTag> tags,
    int[] heads,
    List<String> relations) {

  static GoldSentence of(ConlluSentence sentence) {
    List<ConlluWord> words = sentence.words();
    return new GoldSentence(
        sentence.forms(),
        words.stream().map(ConlluWord::lemma).toList(),
        words.stream().map(GoldSentence::tag).toList(),
        words.stream().mapToInt(word -> word.head() > 0 ? word.head() - 1 : words.size()).toArray(),
        words.stream().map(ConlluWord::relation).toList());
  }

  private static WordTag tag(ConlluWord word) {
    return new WordTag(Upos.valueOf(word.upos()), word.xpos(), word.features());
  }

  int size() {
    return forms.size();
  }
}

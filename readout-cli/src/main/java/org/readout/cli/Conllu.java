package org.readout.cli;

import java.util.ArrayList;
import java.util.List;
import org.readout.analyzer.conllu.ConlluSentence;
import org.readout.analyzer.conllu.ConlluWord;
import org.readout.language.Analysis;
import org.readout.language.Sentence;
import org.readout.language.Word;

/** Turns an analysis into sentences of CoNLL-U. */
final class Conllu {
  private Conllu() {}

  static List<ConlluSentence> of(Analysis analysis) {
    return analysis.sentences().stream().map(sentence -> of(analysis, sentence)).toList();
  }

  private static ConlluSentence of(Analysis analysis, Sentence sentence) {
    String text = sentence.span().of(analysis.text()).replaceAll("\\s+", " ");
    List<String> comments =
        List.of(
            "# sent_id = %s-%d".formatted(analysis.report().id(), sentence.index() + 1),
            "# text = " + text);
    List<ConlluWord> words = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      words.add(word(sentence, i));
    }
    return new ConlluSentence(comments, words);
  }

  private static ConlluWord word(Sentence sentence, int index) {
    Word word = sentence.word(index);
    boolean joined =
        index + 1 < sentence.size() && sentence.word(index + 1).span().start() == word.span().end();
    return new ConlluWord(
        List.of(
            Integer.toString(index + 1),
            word.form(),
            word.lemma(),
            word.upos().name(),
            word.xpos(),
            word.features(),
            Integer.toString(word.head() + 1),
            word.relation(),
            "_",
            joined ? "SpaceAfter=No" : "_"));
  }
}

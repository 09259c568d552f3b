package org.readout.training.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.readout.analyzer.conllu.ConlluSentence;
import org.readout.analyzer.conllu.ConlluWord;
import org.readout.language.Analysis;
import org.readout.language.Sentence;
import org.readout.language.Word;
import org.readout.model.Span;

/**
 * Compares trees over one text whose words may differ: a word is right if there is one of the same
 * span whose head has the same span, or is the root like it, and whose relation is the same but for
 * subtypes.
 */
final class TreeAgreement {
  private TreeAgreement() {}

  /** Where a word's head stands, nowhere for the root, and the relation to it. */
  private record Arc(Optional<Span> head, String relation) {}

  /** Agreement of the trees found in a document's raw text with those of the treebank. */
  static Agreement ownWords(RawText raw, Analysis found) {
    return of(arcs(raw, raw.gold()), arcs(found));
  }

  /** Agreement of the trees found over the treebank's words. */
  static Agreement goldWords(RawText raw, List<ConlluSentence> found) {
    return of(arcs(raw, raw.gold()), arcs(raw, found));
  }

  private static Agreement of(Map<Span, Arc> gold, Map<Span, Arc> found) {
    long right =
        gold.entrySet().stream()
            .filter(word -> Objects.equals(found.get(word.getKey()), word.getValue()))
            .count();
    return new Agreement(gold.size(), found.size(), (int) right);
  }

  private static Map<Span, Arc> arcs(RawText raw, List<ConlluSentence> trees) {
    Map<Span, Arc> arcs = new HashMap<>();
    for (int i = 0; i < trees.size(); i++) {
      List<Span> spans = raw.sentences().get(i).words();
      List<ConlluWord> words = trees.get(i).words();
      for (int w = 0; w < words.size(); w++) {
        ConlluWord word = words.get(w);
        arcs.put(spans.get(w), arc(spans, word.head() - 1, word.relation()));
      }
    }
    return arcs;
  }

  private static Map<Span, Arc> arcs(Analysis found) {
    Map<Span, Arc> arcs = new HashMap<>();
    for (Sentence sentence : found.sentences()) {
      List<Span> spans = new ArrayList<>(sentence.words().stream().map(Word::span).toList());
      sentence
          .words()
          .forEach(word -> arcs.put(word.span(), arc(spans, word.head(), word.relation())));
    }
    return arcs;
  }

  private static Arc arc(List<Span> spans, int head, String relation) {
    Optional<Span> above = head < 0 ? Optional.empty() : Optional.of(spans.get(head));
    return new Arc(above, relation.split(":", -1)[0]);
  }
}

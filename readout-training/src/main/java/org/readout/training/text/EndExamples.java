package org.readout.training.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.readout.analyzer.text.EndChoice;
import org.readout.analyzer.text.EndWeights;
import org.readout.analyzer.text.TextSplitter;
import org.readout.analyzer.text.WordKinds;

/** Gathers the places of texts where sentences may end, with what is right there. */
final class EndExamples {
  /** How much a place of a text that only rules have cut counts beside one of a treebank. */
  private static final float RULED = 0.3f;

  private final WordKinds kinds;
  private final List<Example> examples = new ArrayList<>();

  private EndExamples(WordKinds kinds) {
    this.kinds = kinds;
  }

  /**
   * A place.
   *
   * @param weight how much it counts
   */
  record Example(int[] features, boolean end, float weight) {}

  /**
   * The places of documents, and of news reports of which no one knows better than the rules where
   * their sentences end: they show how news looks, so that habits of other texts stay out of it.
   */
  static EndExamples of(List<RawText> documents, List<String> news) {
    WordKinds kinds = KindsBuilder.build(documents);
    EndExamples examples = of(kinds, documents, news);
    List<EndExamples> halves =
        List.of(of(kinds, half(documents, 0), news), of(kinds, half(documents, 1), news));
    for (int h = 0; h < 2; h++) {
      EndWeights guide = EndTrainer.train(halves.get(h), 0);
      half(documents, 1 - h).forEach(document -> examples.addGuided(document, guide));
    }
    return examples;
  }

  private static EndExamples of(WordKinds kinds, List<RawText> documents, List<String> news) {
    EndExamples examples = new EndExamples(kinds);
    documents.forEach(examples::add);
    news.forEach(examples::addRuled);
    return examples;
  }

  private static List<RawText> half(List<RawText> documents, int half) {
    return IntStream.range(0, documents.size())
        .filter(i -> i % 2 == half)
        .mapToObj(documents::get)
        .toList();
  }

  private void addGuided(RawText document, EndWeights guide) {
    Set<Integer> ends = ends(document);
    cut(
        document.text(),
        (place, ruled, features) -> {
          examples.add(new Example(features.clone(), ends.contains(place), 1));
          return guide.ends(place, ruled, features);
        });
  }

  WordKinds kinds() {
    return kinds;
  }

  List<Example> all() {
    return List.copyOf(examples);
  }

  private void add(RawText document) {
    Set<Integer> ends = ends(document);
    cut(
        document.text(),
        (place, ruled, features) -> {
          boolean end = ends.contains(place);
          examples.add(new Example(features.clone(), end, 1));
          return end;
        });
  }

  private static Set<Integer> ends(RawText document) {
    return document.sentences().stream()
        .map(sentence -> sentence.span().end())
        .collect(Collectors.toSet());
  }

  private void addRuled(String text) {
    cut(
        text,
        (place, ruled, features) -> {
          examples.add(new Example(features.clone(), ruled, RULED));
          return ruled;
        });
  }

  private void cut(String text, EndChoice choice) {
    TextSplitter.with(kinds, choice).split(text);
  }
}

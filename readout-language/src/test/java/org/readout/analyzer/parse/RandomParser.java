package org.readout.analyzer.parse;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.readout.analyzer.features.WordGroups;
import org.readout.analyzer.features.WordSight;
import org.readout.analyzer.names.NameLists;
import org.readout.analyzer.network.Network;
import org.readout.analyzer.network.RandomWeights;
import org.readout.analyzer.network.Shape;
import org.readout.analyzer.network.WordRows;
import org.readout.analyzer.tag.TagDictionary;
import org.readout.analyzer.tag.TagPair;
import org.readout.language.Upos;

/** A tiny network that has learnt nothing, and a parser that believes it. */
final class RandomParser {
  static final LabelNames LABELS =
      new LabelNames(List.of("nsubj", "obj", "root"), List.of("B-PERSON", "I-PERSON", "O"));

  static final TagDictionary DICTIONARY =
      new TagDictionary(
          List.of(new TagPair(Upos.NOUN, "NN"), new TagPair(Upos.VERB, "VB")),
          Map.of("the", new int[] {0}),
          Map.of("0", "Number=Sing"));

  private RandomParser() {}

  /** The rows of the features of a few words. */
  static WordRows rows() {
    WordSight sight = new WordSight(WordGroups.none());
    NameLists lists = new NameLists(Map.of(), Set.of(), Set.of());
    int[] hashes =
        List.of("Rebels", "attacked", "the", "northern", "port", ".").stream()
            .flatMapToInt(form -> Arrays.stream(WordRows.features(sight, lists, form)))
            .sorted()
            .distinct()
            .toArray();
    return new WordRows(sight, lists, hashes);
  }

  static Network network(int layers) {
    return new Network(
        RandomWeights.of(new Shape(rows().size(), 6, 4, layers, 5, 3, 17, 2, 3, 3), 1));
  }

  static SentenceParser parser() {
    return new SentenceParser(network(3), rows(), DICTIONARY, LABELS);
  }
}

package org.readout.training.text;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.readout.analyzer.conllu.ConlluWord;
import org.readout.analyzer.text.WordKinds;

/** Finds what each word of a treebank mostly is. */
final class KindsBuilder {
  /** The first four are the finite verbs. */
  private static final List<String> TAGS =
      List.of(
          "VBD", "VBZ", "VBP", "MD", "VB", "VBG", "VBN", "NN", "NNS", "NNP", "NNPS", "JJ", "JJR",
          "RB", "IN", "TO", "DT", "PRP", "PRP$", "CC", "CD", "WP", "WDT", "WRB", "UH", "EX", "RP",
          "POS");

  private static final int RAREST = 2;

  private KindsBuilder() {}

  static WordKinds build(List<RawText> texts) {
    Map<String, Map<Integer, Integer>> counts = new TreeMap<>();
    texts.stream()
        .flatMap(text -> text.gold().stream())
        .flatMap(sentence -> sentence.words().stream())
        .forEach(
            word ->
                counts
                    .computeIfAbsent(word.form().toLowerCase(Locale.ROOT), any -> new TreeMap<>())
                    .merge(kind(word), 1, Integer::sum));
    Map<String, Integer> kinds = new LinkedHashMap<>();
    counts.entrySet().stream()
        .filter(entry -> total(entry.getValue()) >= RAREST)
        .sorted(Comparator.comparing(entry -> -total(entry.getValue())))
        .forEach(entry -> kinds.put(entry.getKey(), most(entry.getValue())));
    return WordKinds.of(kinds);
  }

  private static int kind(ConlluWord word) {
    return TAGS.indexOf(word.xpos()) + 1 == 0 ? TAGS.size() + 1 : TAGS.indexOf(word.xpos()) + 1;
  }

  private static int total(Map<Integer, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static int most(Map<Integer, Integer> counts) {
    return counts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(0);
  }
}

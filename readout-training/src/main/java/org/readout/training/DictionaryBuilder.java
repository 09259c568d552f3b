package org.readout.training;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.readout.analyzer.features.WordSight;
import org.readout.analyzer.tag.TagDictionary;
import org.readout.analyzer.tag.TagPair;
import org.readout.analyzer.tag.WordTag;

/** Builds the dictionary of tags: what words were seen as, and with what features. */
final class DictionaryBuilder {
  private static final int FREQUENT = 20;

  private final List<TagPair> pairs = new ArrayList<>();
  private final Map<String, Map<Integer, Integer>> words = new TreeMap<>();
  private final Map<Integer, Map<String, Integer>> general = new TreeMap<>();
  private final Map<String, Map<String, Integer>> own = new TreeMap<>();

  static TagDictionary build(List<GoldSentence> sentences) {
    DictionaryBuilder builder = new DictionaryBuilder();
    for (GoldSentence sentence : sentences) {
      for (int i = 0; i < sentence.size(); i++) {
        builder.count(sentence.forms().get(i), sentence.tags().get(i));
      }
    }
    return new TagDictionary(builder.pairs, builder.frequent(), builder.features());
  }

  private void count(String form, WordTag tag) {
    TagPair pair = new TagPair(tag.upos(), tag.xpos());
    if (!pairs.contains(pair)) {
      pairs.add(pair);
    }
    int number = pairs.indexOf(pair);
    increment(words.computeIfAbsent(WordSight.folded(form), w -> new TreeMap<>()), number);
    increment(general.computeIfAbsent(number, n -> new TreeMap<>()), tag.features());
    increment(
        own.computeIfAbsent(number + " " + WordSight.lower(form), w -> new TreeMap<>()),
        tag.features());
  }

  private static <K> void increment(Map<K, Integer> counts, K key) {
    counts.merge(key, 1, Integer::sum);
  }

  private Map<String, int[]> frequent() {
    Map<String, int[]> frequent = new HashMap<>();
    words.forEach(
        (word, counts) -> {
          int total = counts.values().stream().mapToInt(Integer::intValue).sum();
          if (total >= FREQUENT) {
            frequent.put(word, byFrequency(counts));
          }
        });
    return frequent;
  }

  private static int[] byFrequency(Map<Integer, Integer> counts) {
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .mapToInt(Map.Entry::getKey)
        .toArray();
  }

  private Map<String, String> features() {
    Map<String, String> features = new HashMap<>();
    general.forEach((number, counts) -> features.put(number.toString(), mostFrequent(counts)));
    own.forEach(
        (key, counts) -> {
          String most = mostFrequent(counts);
          if (!most.equals(features.get(key.substring(0, key.indexOf(' '))))) {
            features.put(key, most);
          }
        });
    return features;
  }

  private static String mostFrequent(Map<String, Integer> counts) {
    return counts.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .orElseThrow()
        .getKey();
  }
}

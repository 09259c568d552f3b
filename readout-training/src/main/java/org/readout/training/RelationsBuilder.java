package org.readout.training;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.readout.analyzer.parse.Relations;
import org.readout.analyzer.parse.Transition;

/** Gathers which relations the trees have, and between which tags. */
final class RelationsBuilder {
  private RelationsBuilder() {}

  static Relations build(List<GoldSentence> sentences) {
    List<String> names =
        sentences.stream().flatMap(s -> s.relations().stream()).distinct().sorted().toList();
    Map<String, TreeSet<Integer>> seen = new TreeMap<>();
    for (GoldSentence sentence : sentences) {
      for (int i = 0; i < sentence.size(); i++) {
        if (sentence.heads()[i] < sentence.size()) {
          int relation = names.indexOf(sentence.relations().get(i));
          seen.computeIfAbsent(key(sentence, i), k -> new TreeSet<>()).add(relation);
        }
      }
    }
    Map<String, int[]> choices = new HashMap<>();
    seen.forEach(
        (key, relations) ->
            choices.put(key, relations.stream().mapToInt(Integer::intValue).toArray()));
    return new Relations(names, choices);
  }

  private static String key(GoldSentence sentence, int word) {
    int head = sentence.heads()[word];
    Transition side = head > word ? Transition.LEFT : Transition.RIGHT;
    return Relations.key(sentence.tags().get(word).xpos(), sentence.tags().get(head).upos(), side);
  }
}

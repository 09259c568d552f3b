package org.readout.training.lemma;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.readout.analyzer.lemma.Ending;
import org.readout.analyzer.lemma.Endings;
import org.readout.analyzer.lemma.Lemmatizer;
import org.readout.analyzer.tag.WordTag;
import org.readout.language.Upos;

/** Learns a lemmatizer from words whose lemmas are known. */
public final class LemmaTrainer {
  private static final int FEWEST = 2;
  private static final double SURE = 0.6;

  private final Map<String, Map<String, Integer>> lemmas = new TreeMap<>();

  /** Takes in one word of a treebank. */
  public void see(String form, String lemma, WordTag tag) {
    if (tag.xpos().equals("GW") || lemma.equals("_") && !form.equals("_")) {
      return;
    }
    String lower = form.toLowerCase(Locale.ROOT).replace('’', '\'');
    String key = lower + ' ' + tag.upos() + ' ' + tag.xpos();
    lemmas.computeIfAbsent(key, k -> new TreeMap<>()).merge(lemma, 1, Integer::sum);
  }

  /** The lemmatizer for all words seen; forms known from elsewhere fill in what was not. */
  public Lemmatizer train() {
    Map<String, String> known = new TreeMap<>();
    KnownForms.tell(known::putIfAbsent);
    lemmas.forEach((key, counts) -> known.put(key, mostFrequent(counts)));
    Endings endings = endings(known);
    return new Lemmatizer(exceptions(known, endings), endings);
  }

  private static <K extends Comparable<K>> K mostFrequent(Map<K, Integer> counts) {
    return counts.entrySet().stream()
        .max(
            Map.Entry.<K, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .orElseThrow()
        .getKey();
  }

  private static Endings endings(Map<String, String> known) {
    Map<Integer, Map<String, Map<String, Integer>>> seen = new TreeMap<>();
    known.forEach((key, lemma) -> countEndings(key.split(" ", -1), lemma, seen));
    Map<String, Ending> rules = new HashMap<>();
    for (Map<String, Map<String, Integer>> ofLength : seen.values()) {
      Endings shorter = new Endings(rules);
      ofLength.forEach((key, counts) -> addRule(key, counts, shorter, rules));
    }
    return new Endings(rules);
  }

  private static void countEndings(
      String[] word, String lemma, Map<Integer, Map<String, Map<String, Integer>>> seen) {
    String lower = word[0];
    Ending ending = Ending.between(lower, lemma.toLowerCase(Locale.ROOT));
    for (int length = ending.dropped();
        length <= Math.min(Endings.LONGEST, lower.length());
        length++) {
      seen.computeIfAbsent(length, n -> new TreeMap<>())
          .computeIfAbsent(Endings.key(word[2], lower, length), k -> new TreeMap<>())
          .merge(ending.dropped() + " " + ending.added(), 1, Integer::sum);
    }
  }

  private static void addRule(
      String key, Map<String, Integer> counts, Endings shorter, Map<String, Ending> rules) {
    String best = mostFrequent(counts);
    int total = counts.values().stream().mapToInt(Integer::intValue).sum();
    int times = counts.getOrDefault(best, 0);
    int blank = best.indexOf(' ');
    Ending ending =
        new Ending(Integer.parseInt(best.substring(0, blank)), best.substring(blank + 1));
    String letters = key.substring(key.indexOf(' ') + 1);
    String xpos = key.substring(0, key.indexOf(' '));
    boolean differs = !shorter.lemma(letters, letters, xpos).equals(ending.of(letters));
    if (times >= FEWEST && times >= SURE * total && (differs || letters.isEmpty())) {
      rules.put(key, ending);
    }
  }

  /** What the rules get wrong, under the universal tag alone where all Penn tags agree. */
  private static Map<String, String> exceptions(Map<String, String> known, Endings endings) {
    Lemmatizer rules = new Lemmatizer(Map.of(), endings);
    Map<String, Set<String>> byUpos = new TreeMap<>();
    known.forEach(
        (key, lemma) -> byUpos.computeIfAbsent(upos(key), k -> new TreeSet<>()).add(lemma));
    Map<String, String> exceptions = new TreeMap<>();
    known.forEach(
        (key, lemma) -> {
          if (wrong(key, lemma, rules)) {
            boolean agreed = byUpos.getOrDefault(upos(key), Set.of()).size() == 1;
            exceptions.put(agreed ? upos(key) : key, lemma);
          }
        });
    return exceptions;
  }

  private static boolean wrong(String key, String lemma, Lemmatizer rules) {
    String[] word = key.split(" ", -1);
    Upos upos = Upos.valueOf(word[1]);
    String found = rules.lemma(word[0], new WordTag(upos, word[2], "_"));
    return upos == Upos.PROPN ? !found.equalsIgnoreCase(lemma) : !found.equals(lemma);
  }

  private static String upos(String key) {
    return key.substring(0, key.lastIndexOf(' '));
  }
}
